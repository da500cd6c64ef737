/** Python: `Here`, which does in this process what Spark does of an upload. */
export const sparkHere = `class Here:
    defaultParallelism = 1
    def parallelize(self, paths, parts): self.paths = paths; return self
    def foreachPartition(self, send): send(self.paths)
    @property
    def sparkContext(self): return self`;
