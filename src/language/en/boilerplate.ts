import type { BoilerplateWords } from "../boilerplate.ts";

export const enBoilerplate: BoilerplateWords = {
  labels: {
    navigation: {
      whole: `
        about
        about us
        accessibility
        accessibility statement
        account
        advertise
        advertise with us
        all news
        all sections
        archive
        archives
        back to top
        breadcrumb
        breadcrumbs
        browse
        business
        careers
        categories
        category
        classifieds
        close
        close menu
        code of ethics
        connect
        contact
        contact us
        cookie policy
        cookie settings
        corrections
        current issue
        digital edition
        discover
        do not sell my personal information
        e paper
        edition
        editorial guidelines
        english
        entertainment
        epaper
        events
        explore
        faq
        faqs
        feedback
        filed under
        follow
        gift vouchers
        go back
        help
        help center
        help centre
        home
        homepage
        hot topics
        imprint
        in this article
        international edition
        jobs
        jump to
        jump to content
        jump to section
        keep reading
        latest news
        lifestyle
        load more
        log in
        log out
        login
        magazine
        main menu
        manage preferences
        masthead
        media kit
        menu
        mission
        mobile apps
        more in
        more news
        more on
        more on this
        more topics
        my account
        news
        newsletters
        next
        next article
        next page
        next post
        obituaries
        open menu
        opinion
        our staff
        our team
        page navigation
        pitch guidelines
        podcasts
        politics
        post navigation
        posted in
        press room
        previous
        previous article
        previous page
        previous post
        print edition
        privacy
        privacy notice
        privacy policy
        register
        related topics
        rss
        rss feed
        scroll
        search
        search for
        section
        sections
        see all
        select page
        send us tips
        series
        shop
        show all
        show more
        sign in
        site map
        sitemap
        skip links
        skip navigation
        skip to content
        skip to end of gallery
        skip to footer
        skip to main content
        skip to navigation
        sport
        sports
        staff
        store
        subscribe
        support
        support us
        swipe
        table of contents
        tagged
        tagged with
        tags
        terms
        terms and conditions
        terms of service
        terms of use
        today's paper
        toggle menu
        toggle navigation
        toggle search
        top of page
        topics
        trending topics
        us edition
        user agreement
        videos
        view all
        view current issue
        view more
        view our current issue
        weather
        work for us
        work with us
        world
        you are here
      `,
      strong: `
        all rights
        all topics
        back to the top
        back to top
        breadcrumbs
        browse by topic
        categories
        close menu
        filed in
        filed under
        home news
        jump to content
        jump to section
        log in or sign up
        log in register
        log in subscribe
        main menu
        newer posts
        next article
        next post
        older posts
        open menu
        page navigation
        post navigation
        posted in
        previous article
        previous post
        return to homepage
        return to top
        search for
        search sign in
        sections search
        sign in
        sign in or register
        site map
        skip navigation
        skip to article
        skip to content
        skip to end of
        skip to footer
        skip to main content
        skip to navigation
        skip to the article
        skip to the content
        skip to the footer
        skip to the main content
        tagged as
        tagged under
        tagged with
        toggle menu
        toggle navigation
        toggle search
        view our current issue
        you are here
      `,
      weak: `
        archive
        categories
        category
        homepage
        menu
        navigation
        section
        sitemap
        tags
        topics
      `,
    },
    fundraising: {
      whole: `
        already gave
        annually
        back us
        become a member
        become a paid subscriber
        become a patron
        become a subscriber
        become a supporter
        buy me a coffee
        buy us a coffee
        chip in
        choose an amount
        click here to donate
        continue to donate
        contribute
        contribute now
        count me in
        custom amount
        donate
        donate by card
        donate here
        donate monthly
        donate now
        donate once
        donate today
        donate via paypal
        donate with paypal
        enter amount
        full access
        fund independent journalism
        fund our journalism
        fund our work
        fund us
        get full access
        get premium
        get the paper
        gift a subscription
        give
        give a gift
        give monthly
        give now
        give once
        give today
        go ad free
        go premium
        help us
        i already give
        i want to support
        join
        join now
        join today
        join us
        keep us free
        keep us going
        leave a tip
        make a donation
        make it monthly
        maybe later
        membership
        monthly
        no thanks
        not now
        once
        one time
        one time payment
        other amount
        pay monthly
        pay once
        pay what you can
        pay what you want
        per month
        per year
        pledge
        proceed to payment
        remind me later
        renew
        renew now
        renew your membership
        save now
        secure donation
        see offers
        see options
        see plans
        select amount
        start free trial
        start trial
        start your free trial
        subscribe for
        subscribe now
        subscribe today
        support independent journalism
        support journalism
        support local journalism
        support our journalism
        support our work
        support quality journalism
        support the news
        support us
        tip jar
        tip the writer
        tip us
        try it free
        unlock full access
        unlock this story
        upgrade
        upgrade now
        view offers
        ways to give
        ways to support us
        yes
        yes count me in
        yes i ll give
        yes i ll help
        yes i will help
      `,
      strong: `
        100 reader
        a paid subscription
        a registered charity
        a small contribution
        access to our
        accountable only to
        ad free
        ad free experience
        all gifts
        all gifts are
        annual subscription
        answer only to
        answerable only to
        answers only to
        any amount helps
        are deductible
        as little as
        as you re joining us
        ask for your help
        ask for your support
        asking for your help
        asking for your support
        asking readers
        auto renews
        away from our goal
        back independent
        back our journalism
        back our work
        back us
        because of readers
        become a backer
        become a contributor
        become a donor
        become a founding
        become a founding member
        become a member
        become a member of
        become a member today
        become a monthly donor
        become a patron
        become a subscriber
        become a supporter
        become a sustainer
        become a sustaining member
        become an insider
        become part of
        becoming a member
        becoming a subscriber
        becoming a supporter
        becoming a supporting member
        before you close
        before you leave
        before you scroll
        behind our goal
        beholden to
        big or small
        buy me a coffee
        buy the author
        buy the writer a coffee
        buy us a coffee
        by becoming
        by credit card
        by donating
        by donations
        by supporting
        can you chip
        can you give
        can you help
        can you make
        can you spare
        can you support
        can't do it without you
        cancel anytime
        chip in
        click donate
        click here to donate
        click here to support
        community supported
        consider becoming
        consider donating
        consider making
        consider making a gift
        consider subscribing
        consider supporting
        continue our work
        continue this work
        could you chip
        could you give
        could you help
        could you spare
        count on you
        counting on you
        coverage like this
        crowdfunding campaign
        cup of coffee
        depend on readers
        depend on the support
        depend on your support
        depends on readers
        depends on the support
        depends on you
        depends on your support
        digital subscription
        do this work
        dollar for dollar
        donate button
        donate now
        donate today
        donate via
        donating at
        donating to
        donor funded
        donor supported
        donors have given
        double your
        double your impact
        early access to
        end of year appeal
        euro for euro
        even a small
        every bit helps
        every contribution
        every dime
        every dollar
        every dollar helps
        every donation
        every gift
        every gift is
        every little helps
        every subscription
        exclusive access to
        exclusive content
        exclusive early access
        expensive to produce
        favor to ask
        favour to ask
        fight censorship
        first month for
        first month free
        first three months
        for as little as
        founding member of
        free for all readers
        free for everyone
        free from commercial
        free from corporate
        free of charge to all
        free of commercial
        free press matters
        free press needs
        free to all
        free to read
        free trial
        freely available
        fuel our journalism
        full access to
        fully deductible
        fully funded by
        fund drive
        fund independent
        fund independent journalism
        fund our
        fund this work
        fund us
        funded by donations
        funded by our readers
        funded by people
        funded by readers
        fundraising campaign
        fundraising drive
        fundraising goal
        generosity of our
        generosity of people
        generosity of readers
        get access to exclusive
        get full access
        get inside access
        gift subscription
        gifts are deductible
        gifts are doubled
        give generously
        give if you can
        give today
        give what you can
        giving today
        goes twice as far
        has no paywall
        have given this week
        help fund
        help keep
        help support
        help sustain
        help us continue
        help us expose
        help us fight
        help us fund
        help us grow
        help us hold
        help us keep
        help us meet
        help us out
        help us pay
        help us produce
        help us publish
        help us raise
        help us reach
        help us report
        help us stay
        help us survive
        help us tell
        hire another reporter
        hire more reporters
        hit our goal
        home delivery
        if every reader
        if you appreciate
        if you are able
        if you believe in
        if you can afford
        if you enjoyed this
        if you found this
        if you have the means
        if you like what you read
        if you value
        if you're able
        inside access
        introductory offer
        introductory rate
        invest in independent
        invest in journalism
        is tax deductible
        isn't free to produce
        issues for the price of
        it takes money
        join as a member
        join as a supporter
        join our community of supporters
        join our members
        join our membership
        join our supporters
        join the thousands
        join thousands
        join us today
        join vip
        journalism alive
        journalism like ours
        journalism like this
        just a minute
        keep bringing you
        keep doing this work
        keep it that way
        keep local news
        keep our journalism free
        keep our lights
        keep our newsroom
        keep our site
        keep publishing
        keep reporting
        keep the lights
        keep the lights on
        keep the site
        keep this site
        keep this work
        keep us free
        keep us going
        keep us in
        keep us independent
        keeps our lights
        keeps our newsroom
        keeps us going
        kept our site
        kept our site open
        lend your support
        less than one percent
        less than the price
        limited offer
        limited time offer
        listener supported
        local news alive
        made possible by
        made possible by donations
        made possible by our members
        made possible by readers
        mail a check
        make a contribution
        make a donation
        make a donation to support
        make a gift
        make a one time
        make it possible for us
        make our work possible
        make your contribution
        make your gift
        makes it possible for us
        makes our work possible
        makes stories like
        makes this work possible
        making a donation
        making a gift
        match your donation
        matching campaign
        matching gift
        media like ours
        meet our goal
        member benefits
        member funded
        member owned
        member supported
        members only
        membership drive
        membership perks
        monthly donation
        monthly donor
        monthly donors
        monthly gift
        monthly pledge
        more reporting like
        need to ask for
        needed now more than ever
        new monthly donors
        news alive
        newsrooms like ours
        no advertisers
        no billionaire
        no corporate
        no corporate owner
        no corporate sponsors
        no matter how small
        no paywall
        no paywalls
        no rich owner
        no shareholders
        not beholden
        now that you re here
        of any size
        of each purchase
        of every purchase
        of your purchase
        off membership
        off vip
        off your membership
        on patreon
        one time donation
        only takes a minute
        organizations like ours
        our donors
        our fall drive
        our fundraiser
        our fundraising
        our patreon
        our spring
        our spring drive
        our sustaining
        our winter drive
        outlets like ours
        owned by our readers
        owned by readers
        paid by readers
        paid for by readers
        paid subscriber
        paid subscribers
        patreon supporters
        pay what you can
        pay what you think
        pay what you want
        payable to
        paying member
        paying members
        paying readers
        paying subscribers
        paywall free
        people have given
        people like you
        people powered
        people who read us
        pitch in
        please consider
        please donate
        please give
        please help fund
        please subscribe
        please support
        possible by members of
        possible by our supporters
        possible by supporters
        power our journalism
        powered by readers
        price of a cup
        publications like ours
        reach our goal
        reach our target
        read without ads
        reader donations
        reader funded
        reader owned
        reader powered
        reader supported
        readers have given
        readers like you
        recurring donation
        refuse to put
        relies on donations
        relies on individual donations
        relies on reader
        relies on readers
        relies on the support
        relies on your support
        rely on donations
        rely on our readers
        rely on readers
        rely on the support
        rely on you
        rely on your support
        remain free
        remain independent
        removed our paywall
        renews automatically
        reporters behind
        reporting like this
        reporting like this possible
        risk free
        running on donations
        save up to
        send a check
        send a cheque
        short of our goal
        short of what we need
        show your support
        since you re here
        small donation
        small favor
        small favour
        small gift
        small or large
        special introductory
        special rate
        spring appeal
        stand up for independent
        start your free trial
        stay independent
        stories like this one
        stories like this possible
        subscribe for
        subscribe now
        subscribe to support
        subscribe today
        subscription starts
        support community
        support fearless
        support from readers
        support honest
        support independent
        support independent journalism
        support local journalism
        support local news
        support local reporting
        support non profit
        support nonprofit
        support nonprofit news
        support our cause
        support our journalism
        support our journalists
        support our mission
        support our newsroom
        support our reporting
        support our site
        support our staff
        support our team
        support our work
        support our writers
        support quality journalism
        support real journalism
        support the free press
        support the podcast
        support the reporters
        support the show
        support the work
        support this podcast
        support this project
        support this site
        support this work
        support truth
        support us
        support what we do
        supported by donations
        supported by members
        supported by our readers
        supported by readers
        supporters like you
        supporting member
        supporting members
        sustain our
        sustain this work
        sustainers
        sustaining donor
        takes less than a minute
        takes time and money
        takes time money
        tax deductible
        tax deductible contribution
        tax deductible donation
        tax deductible gift
        thank you for helping
        thank you for reading
        thank you for supporting
        thank you for your support
        thank you to our
        thanks for reading
        thanks to readers like you
        thanks to you
        thanks to your support
        the donate button
        the price of a coffee
        thousands of readers
        to contribute go
        to donate click
        to donate go
        to donate visit
        to give go
        to our goal
        to read the full story
        to support us
        toward our goal
        unlimited access
        via paypal
        viewer supported
        vip member
        vip members
        vip membership
        want more reporting
        we accept no
        we can't do this without you
        we do not accept
        we do not take
        we don't accept
        we don't have a paywall
        we don't run ads
        we don't take
        we have days
        we have hours
        we have to raise
        we must raise
        we need to raise
        we need your help
        we need your support
        we take no
        wealthy owner
        whatever amount
        whatever you can
        while you re here
        who already give
        who already support
        will be donated to
        will be matched
        will you become
        will you chip
        will you donate
        will you give
        will you help us
        will you join
        will you make
        will you support
        wish to make a donation
        with a contribution
        with a donation
        with a gift
        with promo code
        with your support
        without a paywall
        without ads
        without advertising
        without seeing ads
        without you
        without your support
        would like to make a donation
        would you be willing
        would you chip
        would you consider
        you can count on
        your contribution
        your contributions
        your donation
        your donation helps
        your donations
        your financial support
        your generosity
        your generous
        your gift
        your gift helps
        your gift makes
        your membership
        your monthly
        your subscription
        your support
        your support allows
        your support helps
        your support keeps
        your support makes
        your tax deductible
      `,
      weak: `
        a month
        a week
        a year
        ads
        advertisers
        advertising
        afford
        any amount
        appeal
        available to all
        be one of them
        billionaires
        campaign
        cancel
        cents
        cheap
        chip in
        clickbait
        coffee
        contribute
        contribution
        contributions
        corporations
        cost
        costs
        costs money
        crowdfunding
        days left
        deadline
        deductible
        discount
        dollar
        dollars
        donate
        donated
        donating
        donation
        donations
        donor
        donors
        doubled
        doubled by
        doubles
        euro
        euros
        few dollars
        for just
        for only
        full story
        fund
        funded
        funder
        funders
        funding
        fundraising
        funds
        gave
        generosity
        generous
        gift
        gifts
        give
        giving
        goal
        hours left
        matched
        member
        members
        membership
        midnight
        month
        monthly
        more than ever
        no owner
        non profit
        nonprofit
        now more than ever
        offer
        open to all
        open to everyone
        our appeal
        our drive
        our goal
        our members
        our subscribers
        our supporters
        our target
        paid
        patreon
        patron
        pay
        paying
        paypal
        paywall
        paywalls
        per month
        per week
        per year
        pitch in
        pledge
        pounds
        premium
        price
        promo code
        raise
        reader
        readers
        renew
        revenue
        small gifts
        still short
        subscribe
        subscriber
        subscribers
        subscription
        subscriptions
        support
        supporter
        supporters
        supporting
        sustain
        sustaining
        time is running out
        tip
        trial
        unlimited
        upgrade
        vip
        with your help
        your help
      `,
    },
    newsletter: {
      whole: `
        all newsletters
        an error occurred
        breaking news alerts
        browse newsletters
        check your inbox
        choose newsletters
        confirm your email
        confirm your subscription
        daily brief
        daily digest
        daily email
        daily newsletter
        delivered to your inbox
        e mail address
        email
        email address
        email alerts
        email me
        email newsletter
        email newsletters
        email preferences
        email sign up
        email updates
        enter e mail
        enter email
        enter your e mail
        enter your email
        enter your email address
        first name
        follow
        free newsletter
        get alerts
        get email updates
        get our newsletter
        get the newsletter
        get updates
        in your inbox
        in your mailbox
        indicates required
        invalid email
        invalid email address
        join newsletter
        join our mailing list
        join our newsletter
        join the list
        last name
        mailing list
        manage subscriptions
        more newsletters
        morning brief
        morning briefing
        never miss a story
        never miss an update
        news alerts
        newsletter
        newsletter sign up
        newsletter signup
        newsletter signup form
        newsletter subscription
        newsletters
        opt in
        our newsletter
        please enter a valid email address
        please try again
        privacy notice
        see all newsletters
        sign me up
        sign up
        sign up by email
        sign up for free
        sign up for newsletters
        sign up for our newsletter
        sign up for the newsletter
        sign up here
        sign up now
        sign up to newsletters
        sign up to the newsletter
        sign up today
        something went wrong
        stay in the know
        stay informed
        stay up to date
        submit
        submit email
        subscribe
        subscribe by email
        subscribe here
        subscribe now
        subscribe to newsletter
        subscribe to our newsletter
        subscribe to the newsletter
        success
        thank you for signing up
        thank you for subscribing
        thank you your submission has been received
        thanks for signing up
        unsubscribe
        view all newsletters
        weekend email
        weekly digest
        weekly email
        weekly newsletter
        you are now subscribed
        you are subscribed
        you re all set
        you re subscribed
        your e mail
        your e mail address
        your email
        your email address
        zip code
      `,
      strong: `
        a weekly digest
        accept our privacy
        added to our list
        added to our mailing list
        added to the mailing list
        agree to our
        agree to receive
        allow notifications
        arrives every
        be added to the
        be notified
        be the first to know
        breaking news alerts
        breaking newsletter
        briefing on
        browser notifications
        business newsletter
        by clicking submit
        by e mail
        by email
        by entering your email
        by providing your email
        by signing up
        by submitting your
        by subscribing
        can opt out
        can unsubscribe
        check your email
        check your inbox
        check your mailbox
        check your spam
        click here to subscribe
        climate newsletter
        confirm your email
        confirm your subscription
        confirmation email
        culture newsletter
        daily brief
        daily briefing
        daily digest
        daily email
        daily newsletter
        delivered daily
        delivered every
        delivered to your inbox
        delivered weekly
        desktop notifications
        directly to your inbox
        don't miss a story
        e mail address
        e mail alerts
        e mail newsletter
        e mail newsletters
        e mail updates
        e mails from us
        each week in your
        email address below
        email alerts
        email list
        email newsletters
        email updates
        emails from us
        enable notifications
        encountered an issue signing you up
        end your day
        enjoying this
        enter a valid email
        enter your email
        enter your email address
        evening briefing
        evening newsletter
        every morning
        every weekday
        every weekday at
        first to know
        five days a week
        five minute
        free email newsletter
        free newsletter
        future installments
        get a curated
        get a daily
        get a roundup
        get a weekly
        get alerts
        get breaking news
        get daily
        get email
        get emails
        get it in your
        get more from
        get more of
        get more stories
        get notified
        get our best
        get our daily
        get our free
        get our headlines
        get our investigations
        get our latest
        get our most
        get our reporting
        get our stories
        get our top
        get our weekly
        get stories like this
        get the best
        get the best of
        get the biggest
        get the day
        get the day's
        get the facts
        get the latest
        get the latest news
        get the most
        get the newsletter
        get the top
        get the week
        get the week's
        get updates
        get updates on
        get weekly
        give us your email
        headlines in your
        health newsletter
        if you would like to receive
        in your email
        in your inbox
        in your mailbox
        into your inbox
        invalid email address
        join more than
        join our email
        join our free
        join our list
        join our mailing list
        join our newsletter
        join our text
        join the thousands who
        keep me updated
        keep up to date
        kick off your
        lands every
        lands in
        leave us your email
        leave your email
        like to receive
        looking for more
        marketing emails
        may unsubscribe
        monthly email
        monthly newsletter
        morning brief
        morning briefing
        morning newsletter
        never miss
        never miss a story
        never miss an
        never miss our
        never share your
        never spam
        new newsletter
        news alerts
        newsletter and get
        newsletter below
        newsletter by
        newsletter for
        newsletter here
        newsletter promotion
        newsletter sign up
        newsletter signup
        newsletter that
        newsletter to get
        newsletter to receive
        newsletter today
        newsletters straight
        no spam
        notified of new
        occasional promotional
        offers from
        on your desktop
        opt out anytime
        opt out at any time
        opt out whenever
        other subscribers
        others who get
        our brief
        our briefing
        our daily digest
        our daily email
        our daily newsletter
        our email list
        our email newsletter
        our email newsletters
        our emails
        our evening
        our free email
        our free newsletter
        our mailing
        our mailing list
        our morning
        our morning newsletter
        our newsletter
        our newsletters
        our privacy notice
        our privacy policy
        our weekly digest
        our weekly email
        our weekly newsletter
        politics newsletter
        promotional emails
        promotional offers
        protected by recaptcha
        provide your email
        push notifications
        readers who get
        receive alerts
        receive breaking
        receive daily
        receive email
        receive emails
        receive messages like this
        receive more
        receive news
        receive notifications
        receive offers from
        receive our
        receive our best
        receive our biggest
        receive our free
        receive our stories
        receive stories
        receive the best
        receive the daily
        receive the latest
        receive updates
        receive weekly
        received this piece
        science newsletter
        sent out to
        sent straight to
        sent to subscribers
        sent to you
        share your email
        sign up and
        sign up below
        sign up by
        sign up for alerts
        sign up for breaking
        sign up for daily
        sign up for email
        sign up for emails
        sign up for free
        sign up for news
        sign up for newsletter
        sign up for newsletters
        sign up for our
        sign up for the
        sign up for this
        sign up for updates
        sign up for weekly
        sign up free
        sign up here
        sign up now
        sign up to be
        sign up to be notified
        sign up to follow
        sign up to get
        sign up to hear
        sign up to newsletters
        sign up to our
        sign up to read
        sign up to receive
        sign up to the
        sign up today
        sign up via
        sign up with your email
        signing up for
        signing up to
        signing up you agree
        something went wrong while
        special offers from
        sports newsletter
        start your day
        start your morning
        stay in the know
        stay in the loop
        stay informed
        stay up to date
        stories delivered
        stories straight to
        straight to your inbox
        submission has been received
        subscribe by email
        subscribe for free
        subscribe here
        subscribe to breaking
        subscribe to daily
        subscribe to email
        subscribe to get
        subscribe to our
        subscribe to receive
        subscribe to the
        subscribe to this
        subscribe to this blog
        subscribe to updates
        subscribe to weekly
        subscribe via
        subscribing to our
        text alerts
        text list
        text us at
        thank you for signing up
        thank you for subscribing
        thanks for signing up
        the mailing list
        the newsletter
        the next one by email
        third party partners
        this newsletter
        to the mailing list
        to your email
        to your inbox
        to your mailbox
        to your phone
        turn on notifications
        twice weekly newsletter
        unsubscribe anytime
        unsubscribe at any time
        valid email address
        verify you re not a robot
        via e mail
        via email
        wake up to
        wake up with
        want daily
        want more essential
        want more like
        want more news
        want more stories
        want news
        want our
        want stories
        want the best
        want the day's
        want the latest
        want to get
        want to receive
        want updates
        we don't spam
        we hate spam
        we ll e mail you
        we ll email you
        weekend email
        weekend newsletter
        weekly briefing
        weekly digest
        weekly email
        weekly newsletter
        weekly roundup
        went out to subscribers
        when you sign up
        while submitting the form
        will not share your
        won't share your
        would like to receive
        you agree to
        you can opt out
        your e mail
        your email address
        your inbox
        your mailbox
        your next issue
      `,
      weak: `
        alerts
        biggest stories
        brief
        briefing
        confirm
        confirmation
        curated
        daily
        deliver
        delivered
        digest
        e mail
        each evening
        each morning
        each week
        email
        emails
        every day
        every evening
        every morning
        every week
        every weekday
        free
        headlines
        inbox
        long reads
        mailbox
        mailboxes
        mailing list
        messages
        news you need
        newsletter
        newsletters
        next issue
        notification
        notifications
        notify
        once a month
        once a week
        opt out
        privacy
        recap
        registering
        round up
        roundup
        sent every
        sign
        sign up
        signed
        signing
        signup
        spam
        spam folder
        subscribe
        subscribed
        subscriber
        subscribers
        subscribing
        text alerts
        text list
        text messages
        to your phone
        top stories
        twice a week
        unsubscribe
        updates
        weekend
        weekend email
        weekly
        write once
      `,
    },
    share: {
      whole: `
        add to pocket
        add us as a preferred source
        addthis
        apple news
        bluesky
        bookmark
        bookmark this
        click to share
        close extra sharing options
        close share
        comment
        connect with us
        copied
        copied to clipboard
        copied to your clipboard
        copy
        copy article link
        copy link
        copy link to clipboard
        copy link url
        copy the link
        copy this link
        copy to clipboard
        copy url
        digg
        discord
        e mail
        e mail this
        e mail this article
        e mail this story
        email
        email this
        email this article
        email to a friend
        embed
        facebook
        facebook page
        find us on
        find us on facebook
        find us on instagram
        find us on twitter
        find us on youtube
        flip
        flipboard
        follow
        follow me
        follow us
        follow us on
        follow us on bluesky
        follow us on facebook
        follow us on google news
        follow us on instagram
        follow us on linkedin
        follow us on social media
        follow us on tiktok
        follow us on twitter
        follow us on x
        follow us on youtube
        forward this
        get link
        get shareable link
        gettr
        gift article
        gift this article
        google
        google news
        google plus
        hacker news
        instagram
        instagram feed
        join our channel
        join our discord
        join our facebook group
        join our group
        join our telegram
        join our whatsapp
        join the group
        join us on
        k shares
        like
        like loading
        like this
        like us
        like us on facebook
        line
        link copied
        link copied to clipboard
        link copied to your clipboard
        linkedin
        loading
        mail
        mail this
        mastodon
        messenger
        mewe
        more
        more sharing options
        nextdoor
        open share
        opens in new window
        our socials
        pass it on
        pass this on
        permalink
        pin
        pin it
        pinterest
        pocket
        post
        post on x
        post this
        post to facebook
        preferred source
        preferred source on google
        print
        print article
        print friendly
        print this
        print this article
        print this page
        print this story
        printable version
        printer friendly
        printer friendly version
        qzone
        reddit
        restack
        retweet
        rss
        save
        save article
        save this
        saved
        send
        send by email
        send email
        send this
        send to a friend
        send to friend
        send to kindle
        send via email
        share
        share article
        share buttons
        share by email
        share count
        share full article
        share it
        share links
        share menu
        share on bluesky
        share on email
        share on facebook
        share on facebook opens in new window
        share on linkedin
        share on messenger
        share on pinterest
        share on reddit
        share on telegram
        share on threads
        share on tumblr
        share on twitter
        share on whatsapp
        share on x
        share options
        share saved
        share story
        share this
        share this article
        share this link
        share this on
        share this page
        share this post
        share this story
        share this video
        share this with a friend
        share to
        share to facebook
        share to twitter
        share tools
        share via
        share via email
        share with friends
        shareable link
        shares
        sharethis
        sharing options
        short link
        show more sharing options
        skype
        sms
        snap
        snapchat
        social media
        spread the word
        stay connected
        stay connected with us
        stumbleupon
        subscribe on youtube
        subscribe to our youtube channel
        substack
        telegram
        tell a friend
        text
        threads
        tiktok
        toggle share
        truth social
        tumblr
        tweet
        tweet this
        tweet this article
        tweet this story
        twitter
        twitter feed
        url copied
        viber
        view comments
        vk
        watch on youtube
        watch us on youtube
        wechat
        weibo
        whatsapp
        x
        xing
        youtube
        yummly
      `,
      strong: `
        add us on
        also follow us
        and follow us
        as a preferred source
        can follow us
        click to email
        click to print
        click to share
        connect with us
        connect with us on
        copied to your clipboard
        copy article link
        copy link
        copy to clipboard
        email this article
        email to a friend
        enjoyed this article
        facebook group
        find us at
        find us on
        find us on facebook
        find us on instagram
        find us on tiktok
        find us on twitter
        find us on youtube
        follow along on
        follow her on twitter
        follow him on twitter
        follow me
        follow me on
        follow our
        follow the conversation
        follow them on twitter
        follow us
        follow us on
        forward this
        hit the like
        join our facebook
        join our telegram
        join our whatsapp
        join the conversation on twitter
        join the whatsapp
        join us on
        join us on facebook
        join us on twitter
        like and follow
        like and share
        like and subscribe
        like our facebook
        like our page
        like this article
        like us
        like us on
        link copied
        link copied to your clipboard
        more like this on facebook
        on our facebook
        on our page
        on our social media
        opens in new window
        or find us
        our channel
        our discord
        our facebook
        our facebook group
        our facebook page
        our group
        our instagram
        our page
        our social channels
        our socials
        our telegram
        our tiktok
        our twitter
        our whatsapp
        our youtube
        pass it on
        pass this along
        please share
        print friendly
        print this article
        printer friendly
        send this to
        share and republish
        share by email
        share it on
        share it with
        share on bluesky
        share on email
        share on facebook
        share on linkedin
        share on pinterest
        share on reddit
        share on telegram
        share on threads
        share on twitter
        share on whatsapp
        share on x
        share this article
        share this link
        share this news
        share this on
        share this page
        share this piece
        share this post
        share this story
        share this video
        share this with
        share to facebook
        share to twitter
        share via
        share with your friends
        sharing options
        spread the word
        stories like this on facebook
        subscribe to our channel
        subscribe to our podcast
        subscribe to our youtube
        tag us
        telegram channel
        tell a friend about
        tell your friends
        url copied
        whatsapp channel
        whatsapp group
        youtube channel
      `,
      weak: `
        bluesky
        channel
        facebook
        flipboard
        follow
        followers
        friend
        friends
        group
        instagram
        like
        link
        linkedin
        mastodon
        page
        pin
        pinterest
        print
        reddit
        rss
        share
        snapchat
        social
        social media
        telegram
        threads
        tiktok
        tumblr
        tweet
        twitter
        whatsapp
        youtube
      `,
    },
    related: {
      whole: `
        across our network
        all coverage
        all stories
        all stories by
        also
        also by
        also by this author
        also in
        also in the news
        also on
        also read
        also see
        around our network
        around the web
        articles by
        best of
        best read
        big stories
        breaking news
        by the same author
        click here
        click here to read the full article
        click here to read the full story
        click here to read the whole article
        coming up next
        continue reading
        dig deeper
        discover more
        dive deeper
        don't miss
        don't miss these
        dont miss
        editor's choice
        editor's pick
        editor's picks
        editors choice
        editors pick
        editors picks
        elsewhere
        elsewhere in the news
        elsewhere on
        elsewhere on our site
        elsewhere on the web
        exclusive
        explore more
        external links
        fact box
        factbox
        featured
        featured articles
        featured podcast
        featured posts
        featured stories
        featured video
        find out more
        for further reading
        for you
        from around the web
        from other sites
        from our archive
        from our network
        from our partner
        from our partners
        from the archive
        from the archives
        from the author
        from the web
        full coverage
        full story
        further coverage
        further reading
        gallery
        go deeper
        headlines
        headlines today
        hot news
        hot off the press
        hot right now
        icymi
        in case you missed it
        in pictures
        in the news
        in this series
        just for you
        just in
        keep reading
        latest
        latest articles
        latest episode
        latest episodes
        latest from
        latest headlines
        latest news
        latest podcast
        latest podcasts
        latest posts
        latest stories
        latest video
        latest videos
        learn more
        listen
        listen and subscribe
        listen here
        listen next
        listen now
        live
        live updates
        local headlines
        long reads
        longread
        more articles
        more articles by
        more articles like this
        more business
        more by
        more by this author
        more coverage
        more coverage of
        more from
        more from this
        more from this section
        more great stories
        more headlines
        more headlines from
        more in
        more in this section
        more in this series
        more like this
        more local news
        more local stories
        more news
        more on
        more on this story
        more on this topic
        more opinion
        more photos
        more politics news
        more posts
        more sports
        more stories
        more stories by
        more stories like this
        more to explore
        more to read
        more top stories
        more videos
        more videos from
        more world news
        most commented
        most discussed
        most emailed
        most listened
        most popular
        most read
        most recent
        most shared
        most viewed
        must listen
        must read
        must reads
        must see
        must watch
        newer posts
        next
        next article
        next post
        next read
        next story
        next up
        next up on
        now on
        now playing
        now watching
        older articles
        older posts
        on our site
        on the same topic
        other news
        other podcasts
        other posts
        other stories
        our coverage
        our pick
        our picks
        partner stories
        people are reading
        photo gallery
        photos
        picked for you
        popular
        popular articles
        popular now
        popular posts
        popular stories
        popular topics
        posts by
        premium
        previous article
        previous post
        previously
        previously on
        promoted
        promoted stories
        quiz
        read
        read also
        read entire article
        read entire story
        read full article
        read full story
        read it here
        read more
        read more stories
        read next
        read our coverage
        read our earlier coverage
        read part one
        read part two
        read the document
        read the full article
        read the full article here
        read the full report
        read the full story
        read the full story here
        read the latest
        read the next
        read the report
        read the rest of the article
        read the series
        read the whole article
        read the whole story
        read this next
        reader favorites
        reader favourites
        reader picks
        readers also liked
        readers also read
        recent articles
        recent comments
        recent news
        recent posts
        recent stories
        recommended
        recommended articles
        recommended for you
        recommended reading
        recommended stories
        recommended videos
        related
        related article
        related articles
        related content
        related coverage
        related items
        related keywords
        related links
        related news
        related post
        related posts
        related reading
        related stories
        related story
        related tags
        related to this article
        related to this story
        related topics
        related tweets
        related video
        related videos
        relevant links
        see all coverage
        see also
        see full story
        see more
        see photos
        see the gallery
        see the photos
        similar articles
        similar posts
        similar stories
        similar topics
        special coverage
        special report
        special reports
        sponsored content
        sponsored stories
        staff picks
        stay tuned
        stories by
        stories for you
        stories you may like
        subscriber only
        subscribers only
        take the quiz
        this just in
        this week's top stories
        today's headlines
        today's top stories
        top headlines
        top news
        top pick
        top picks
        top posts
        top read
        top reads
        top stories
        trending
        trending in
        trending news
        trending now
        trending on
        trending stories
        trending today
        trending videos
        up next
        useful links
        video
        video report
        videos
        view full article
        view gallery
        view photos
        view the photos
        watch
        watch again
        watch all videos
        watch live
        watch more
        watch more videos
        watch next
        watch now
        watch on demand
        watch the video
        weekend reads
        what others are reading
        what to read next
        what we are reading
        what we re reading
        what you missed
        what's hot
        what's new
        what's new on
        what's trending
        where to go next
        worth reading
        worth your time
        you may also like
        you may be interested
        you may be interested in
        you may have missed
        you may like
        you might also like
        you might be interested
        you might be interested in
        you might have missed
        you might like
      `,
      strong: `
        all articles by
        all our coverage
        all posts by
        also on
        also read
        apple podcasts
        around our network
        around the web
        articles you may
        articles you might
        at our website
        back to home
        catch up on
        catch up on the latest
        catch up on the stories
        check out more
        check out our
        click here for more
        click here to read
        click here to read the full
        click here to read the whole
        click here to see
        click here to view
        don't miss
        editor's pick
        editor's picks
        editors pick
        editors' picks
        find more
        follow our coverage
        follow our full
        follow our live
        for all the latest
        for complete coverage
        for full coverage
        for more about
        for more coverage
        for more from
        for more information about
        for more information on
        for more news
        for more of
        for more on
        for more stories
        for the latest
        from our archive
        from our archives
        from our friends
        from our partners
        from the archive
        from the web
        full coverage
        full list of
        get more from
        go back to
        homepage for more stories
        in case you missed
        join our live
        keep scrolling
        latest from
        latest news from
        latest stories from
        latest updates
        listen live
        listen on
        listen to more
        listen to our
        listen to past
        listen to the full
        listen to the latest
        listen to the podcast
        listen to this episode
        more articles by
        more articles from
        more by
        more coverage from
        more from
        more from our
        more great stories
        more news about
        more news from
        more on this story
        more stories about
        more stories by
        more stories from
        most commented
        most discussed
        most emailed
        most popular
        most read
        most shared
        most viewed
        next article
        next post
        older articles by
        on apple podcasts
        on itunes
        on our blog
        on our homepage
        on our site
        on our website
        on soundcloud
        on spotify
        on stitcher
        other articles by
        other videos from
        our complete coverage
        our continuing coverage
        our coverage here
        our coverage of
        our earlier coverage
        our guide to
        our ongoing coverage
        our podcast
        our previous coverage
        our reporting here
        our reporting on
        our series on
        our stories on
        popular stories
        posts by
        previous article
        previous articles by
        previous post
        promoted stories
        read all of
        read all our
        read also
        read entire article
        read entire story
        read full article
        read full story
        read more about
        read more at
        read more from
        read more here
        read more on
        read on about
        read our
        read our coverage
        read our full
        read our guide
        read our latest
        read our story
        read part
        read the full article here
        read the full story here
        read the next
        read the rest
        read the series
        read this
        reader favorites
        readers also
        recommended articles
        recommended for you
        recommended reading
        recommended stories
        related articles
        related content
        related coverage
        related posts
        related stories
        return to
        rss feed for
        scroll down for
        see all our
        see also
        see inside
        see more
        see more of
        see other videos
        see our
        stories you may
        stories you might
        stories you might like
        stories you missed
        subscribe in itunes
        subscribe on
        subscribe on apple
        subscribe to our podcast
        subscribe via itunes
        tap here to
        to find out more
        to hear more
        to learn more about
        to read more
        to see more
        to view more
        to watch more
        top stories
        trending articles
        trending now
        trending on
        trending stories
        tune in to
        tune into
        view all posts
        view all posts by
        view gallery
        view the gallery
        view this article
        visit our
        visit our homepage
        watch live
        watch more
        watch our
        watch the full
        watch the latest
        watch the latest video
        watch the video
        what to read next
        wherever you get podcasts
        wherever you get your podcasts
        wherever you listen
        you may also like
        you may be interested in
        you may have missed
        you may like
        you might also like
        you might be interested in
        you might have missed
        you might like
      `,
      weak: `
        analysis
        click
        coverage
        episode
        gallery
        guide
        here
        latest
        listen
        live
        more
        next
        opinion
        photos
        podcast
        popular
        previous
        read
        recommended
        related
        slideshow
        stories
        trending
        video
        watch
      `,
    },
    legal: {
      whole: `
        ad choices
        ad policy
        adchoices
        advertiser disclosure
        affiliate disclosure
        all rights reserved
        buy a print
        buy photos
        buy reprint
        california privacy rights
        ccpa
        comments policy
        commerce policy
        community standards
        conditions
        cookie notice
        cookie policy
        cookies
        copyright
        copyright notice
        copyright policy
        corrections policy
        creative commons
        designed by
        disclaimer
        disclosure
        dmca
        do not sell my info
        editorial guidelines
        editorial policy
        editorial standards
        ethics policy
        eu privacy
        fact checking policy
        ftc disclosure
        full disclaimer
        gdpr
        get permissions
        get reprints
        house rules
        impressum
        legal notice
        license
        licensing
        licensing & permissions
        notice at collection
        opt out
        opt out of sale
        order reprints
        our policies
        our trust
        ownership
        permissions
        powered by
        powered by wordpress
        privacy notice
        privacy policy
        publishing principles
        purchase licensing rights
        purchase reprints
        reprint permissions
        reprint requests
        reprints
        reprints & permissions
        reprints and permissions
        republish
        republish this article
        republish this story
        republishing guidelines
        request permission
        request reprint
        reuse content
        reuse permissions
        reuse this content
        rights
        rights & permissions
        rights and permissions
        rights reserved
        site terms
        terms
        terms of service
        terms of use
        the trust project
        trademark
        trust principles
        use of cookies
        user agreement
        your privacy choices
        ©
      `,
      strong: `
        501 c 3
        accept no liability
        accepts no responsibility
        accuracy of this information
        affiliate commission
        affiliate link
        affiliate links
        affiliate partner
        affiliate partners
        all content copyright
        all material subject
        all rights reserved
        all text and images
        amazon associate
        any warranties
        are solely those of
        are their own
        as an amazon
        assumes no responsibility
        authoritative record of
        be redistributed
        be reprinted
        be reproduced
        be republished
        buy something through
        by nc
        cannot make any warranties
        cc by
        committed to truth and accuracy
        company number
        company registration
        complaint about editorial
        complaint about our
        contains affiliate links
        cookie policy
        copyright law
        created on a rush
        creative commons licence
        creative commons license
        data is delayed
        delayed by at least
        designed by
        distribution and use of this material
        do not necessarily reflect
        do not necessarily represent
        does not constitute
        dow jones & company
        earn a commission
        earn a small
        editors code of practice
        express written
        feel free to distribute
        financial advice
        for information only
        for informational purposes only
        for permission
        for permission to reprint
        for personal use only
        for reprint rights
        for reprints
        free of charge under
        free to republish
        in whole or in part
        inc all
        investment advice
        is a trademark
        is not meant as
        is not responsible for
        is owned and operated
        is the authoritative record
        legitimate business purposes
        licensing department
        link in this article
        links in this
        links on this page
        llc all
        ltd all
        make a complaint
        may be compensated
        may be freely
        may be reproduced
        may earn
        may not be published broadcast rewritten
        may not be reproduced
        may not be republished
        may receive a commission
        no warranties
        non commercial use only
        non profit organization
        nonprofit organization
        not be construed
        not be published broadcast
        not financial advice
        not intended as
        not intended as financial advice
        not intended to be
        not investment advice
        not meant as
        not medical advice
        not necessarily those of
        not responsible for the content
        on a rush deadline
        opinions expressed by
        opinions expressed in
        order reprints of
        our code of ethics
        our cookie
        our corrections policy
        our editorial guidelines
        our editorial policy
        our editorial standards
        our ethics policy
        our journalistic standards
        our privacy
        our standards
        participates in affiliate
        permission to reprint
        personal non commercial use
        powered by wordpress
        press standards
        prior written consent
        privacy notice
        privacy policy
        privacy statement
        process your personal information
        protected by copyright
        published by
        published without
        purchase through
        purchases made through
        read our editorial standards
        receive a commission
        registered address
        registered charity
        registered in england
        registered in ireland
        registered in scotland
        registered in wales
        registered office
        registered trade mark
        registered trademark
        reprint rights
        reprints and permissions
        reproduced without
        reproduction in whole
        reproduction without permission
        republication guidelines
        republish our
        republish our articles
        republish this
        republishing guidelines
        rewritten or redistributed
        rights reserved
        should not be construed
        site by
        strictly prohibited
        takes your privacy
        terms and conditions
        terms of service
        terms of use
        theme by
        third party
        through a link on
        through links on
        through our links
        through these links
        to order presentation ready copies
        to order reprints
        trademarks of
        unauthorised copying
        unauthorised use
        unauthorized copying
        unauthorized reproduction
        unauthorized use
        under a cc
        under a creative commons
        updated or revised in the future
        used without
        user agreement
        vat number
        views expressed are
        views expressed by
        views expressed in
        we may earn
        we may receive
        we may receive compensation
        web design by
        website by
        wholly owned
        with permission only
        without permission
        without prior written
        written permission
        you are free to republish
        your e mail address to any third
        your personal information
      `,
      weak: `
        affiliate
        commission
        consent
        copyright
        disclaimer
        liability
        licence
        license
        permission
        permissions
        personal data
        policy
        powered
        privacy
        redistributed
        redistribution
        reprint
        reprints
        reproduced
        reproduction
        republish
        reserved
        rights
        terms
        trademark
        warranty
        ©
      `,
    },
    ad: {
      whole: `
        a message from
        a message from our sponsor
        ad
        ad blocker
        ad by
        ad choices
        ad ends
        ad feedback
        ad loading
        ad placeholder
        ad policy
        adchoices
        ads
        ads by
        ads by google
        advert
        advertise here
        advertise with us
        advertisement
        advertisement article continues below this ad
        advertisement feature
        advertisement scroll to continue
        advertisement story continues below
        advertisements
        advertiser
        advertiser content
        advertising
        advertising feature
        advertisment
        advertorial
        adverts
        after the break
        article continues after ad
        article continues after advertisement
        article continues after sponsor message
        article continues after this ad
        article continues after this advertisement
        article continues below
        article continues below advertisement
        article continues below this ad
        become a sponsor
        brought to you by
        buy now
        buy the print edition
        by outbrain
        by taboola
        classified ads
        close ad
        content continues below
        continue after ad
        continue after advertisement
        continue below
        continue reading
        continue reading below
        continue reading the main story
        continued below
        continues after advertising
        continues below
        continues below advertisement
        deals
        end of ad
        end of advertisement
        from our sponsor
        from our sponsors
        from the sponsor
        go ad free
        google ads
        hide ad
        hide ads
        in partnership with
        keep reading below
        keep scrolling
        learn more about our sponsor
        limited time offer
        loading ad
        message from sponsor
        more after the jump
        news continues below ad
        order now
        our partner
        our partners
        our sponsor
        our sponsors
        outbrain
        paid content
        paid for by
        paid partner
        paid partner content
        paid partnership
        paid post
        partner content
        partner message
        partner offer
        partner offers
        place an ad
        place your ad
        post continues after ad
        post continues after advertisement
        post continues below
        post continues below ad
        presented by
        promoted
        promoted by
        promoted content
        promoted links
        promoted stories
        read on below
        recommended by
        recommended by outbrain
        remove ad
        remove ads
        report ad
        report this ad
        scroll down for more
        scroll down to continue
        scroll for more
        scroll for next article
        scroll to continue
        scroll to continue reading
        scroll to keep reading
        scroll to read on
        shop now
        shop the look
        skip ad
        skip ads
        skip advertisement
        skip this ad
        special advertising section
        special offer
        sponsor
        sponsor message
        sponsored
        sponsored article
        sponsored articles
        sponsored by
        sponsored content
        sponsored links
        sponsored message
        sponsored post
        sponsored stories
        sponsored video
        story continued below
        story continues
        story continues after ad
        story continues after advertisement
        story continues after this ad
        story continues after this advertisement
        story continues below
        story continues below advertisement
        support provided by
        taboola
        text continues after ad
        text continues below
        thank you to our sponsors
        thanks for watching
        thanks to our sponsor
        thanks to our sponsors
        this content is paid for by
        this is an ad
        this is an advertisement
        view ad
        visit website
        why am i seeing this
        why this ad
        your ad could be here
        your ad here
      `,
      strong: `
        30 days free
        ad feedback
        ad policy
        ads by google
        advertisement feature
        advertisement scroll
        article continues after
        article continues below
        available for pre order
        available on amazon
        available wherever books
        best deals
        bet now
        brought to you by
        buy now
        buy the new book
        buy your copy
        by outbrain
        by taboola
        claim your free
        click here to buy
        click here to order
        click here to see it
        click here to watch
        click to buy
        click to order
        continue reading below
        continue reading the main story
        continues after ad
        continues after sponsor
        continues after this
        continues below advertisement
        continues below this
        doctors hate
        download your free
        ends tonight
        first purchase
        free bets
        free ebook
        free for 30 days
        free report
        free shipping
        from our sponsors
        get your copy
        get your free
        in your cart
        learn more about our sponsor
        limited time
        loading ad
        message from our sponsor
        money back
        money back guarantee
        new customers
        news featured on
        off with code
        off with promo
        off your first
        off your next
        off your order
        one weird trick
        order now
        order your copy
        order yours
        our partner shop
        paid partner
        paid partnership
        paid post
        partner content
        percent off
        pre order
        pre order now
        press release views
        promo code
        promoted stories
        report this ad
        request a demo
        retire rich
        risk free trial
        scroll for more
        scroll to continue
        shop now
        shop the best
        special offer
        sponsor message
        sponsored by
        sponsored content
        sponsored message
        sponsored stories
        stock pick
        stock picks
        stock to buy
        stock to own
        story continued below
        story continues below
        terms apply
        thanks to our sponsor
        to our sponsors
        today's deals
        try it free
        try it risk free
        use code
        use the code
        want your company's
        when you buy through
        when you stake
        wherever books are sold
        while supplies last
        with code
        your first order
      `,
      weak: `
        ad
        ads
        advert
        advertisement
        advertising
        amazon
        available now
        book
        books
        bookstore
        brand
        brands
        buy
        buy the book
        click
        code
        coupon
        deal
        deals
        discount
        free shipping
        offer
        on sale now
        order
        orders
        our sponsor
        our sponsors
        partner
        price
        prices
        promo
        promoted
        promotion
        retirement plan
        reveals
        sale
        shop
        sold
        sponsor
        sponsored
        sponsors
        sponsorship
        stock
        stocks
        store
      `,
    },
    "comment-prompt": {
      whole: `
        0 comments
        1 comment
        about commenting
        add a comment
        add a reply
        add comment
        add reply
        add your comment
        add your view
        add your voice
        all comments
        be the first to comment
        be the first to leave a comment
        be the first to reply
        be the first to respond
        cancel reply
        cast your vote
        characters remaining
        close comments
        comment
        comment below
        comment guidelines
        comment here
        comment now
        comment on this
        comment on this article
        comment on this story
        comment policy
        comment rules
        commenting
        commenting is closed
        commenting policy
        comments
        comments are closed
        comments are disabled
        comments are now closed
        comments are off
        comments are turned off
        comments below
        comments closed
        comments disabled
        comments off
        comments on this article are closed
        comments on this story are closed
        comments policy
        comments section
        community guidelines
        conversation
        conversations
        did you find this helpful
        did you like this article
        discuss
        discussion
        disqus comments
        enter your comment
        facebook comments
        feedback form
        flag as inappropriate
        give feedback
        give us feedback
        have your say
        have your say below
        have your say in the comments
        have your say now
        hide all comments
        hide comments
        house rules
        how did you like this article
        in the comments
        join the conversation
        join the debate
        join the discussion
        jump to comments
        leave a comment
        leave a reply
        leave a response
        leave comment
        leave feedback
        leave your comment
        let us know
        let us know in the comments
        let us know what you think
        letters to the editor
        load comments
        load more comments
        log in to comment
        log in to join
        log in to join the discussion
        log in to leave a comment
        log in to reply
        login to comment
        more comments
        most liked
        name
        newest first
        no comments
        no comments yet
        no new comments
        oldest first
        online poll
        open comments
        our commenting policy
        please log in to comment
        please login to comment
        poll
        poll of the day
        post a comment
        post a reply
        post comment
        post reply
        powered by disqus
        quick poll
        rate this
        rate this article
        rate this post
        rate this story
        read all comments
        read all comments on
        read comments
        read the comments
        reader comments
        reader poll
        register to comment
        remember me
        reply
        report abuse
        report comment
        report this comment
        responses
        save my name email and website
        see all comments
        see comments
        see results
        see the comments
        send comment
        send feedback
        send letters
        send us a letter
        share your thoughts
        share your views
        show 1 comment
        show comments
        sign in or register
        sign in or register to comment
        sign in to comment
        sign in to join
        sign in to join the discussion
        sort by
        sound off
        start a conversation
        start commenting
        start discussion
        start the conversation
        start the discussion
        submit a letter
        submit comment
        submit vote
        submit your comment
        tell us below
        tell us what you think
        tell us your thoughts
        tell us your view
        the comments are closed
        this conversation is closed
        this discussion is closed
        this week's poll
        thumbs up
        today's poll
        type your comment
        view all comments
        view comments
        view results
        vote
        vote now
        vote up
        was this article helpful
        was this helpful
        was this page helpful
        was this story helpful
        was this useful
        website
        what do you think
        what do you think about this
        what is your view
        what's your opinion
        what's your take
        what's your view
        write a comment
        write a letter
        write a letter to the editor
        write a reply
        write a response
        write to us
        your comment
        your comments
        your name
        your thoughts
        your view
        your views
      `,
      strong: `
        abusive comments
        abusive posts
        add a comment
        add your two cents
        add your voice
        agree or disagree
        all comments
        all posts are on topic
        are not moderated
        ban any user
        before commenting
        before posting
        by leaving a comment
        cast your vote
        civil and on topic
        civil conversation
        civil discourse
        civil discussion
        comment below
        comment guidelines
        comment moderation
        comment on our
        comment on this
        comment policy
        comment rules
        comment section
        comment using
        comment via
        comment with
        commenting has
        commenting is
        commenting is open to
        commenting on
        commenting on this
        commenting on this story
        commenting policy
        commenting rules
        comments are closed
        comments are for subscribers
        comments are moderated
        comments are only
        comments are open to
        comments are reserved
        comments are reviewed
        comments below
        comments closed
        comments do not
        comments for this
        comments left
        comments policy
        comments posted
        comments published
        comments represent
        comments section
        comments that are
        comments that contain
        comments will be
        comments will be moderated
        community guidelines
        constructive comments
        contact a moderator
        conversation below
        disqus
        do you agree
        drop a comment
        email address will not be published
        encourage comments
        encourage you to comment
        flag this
        for publication
        got a question
        got an opinion
        got something to say
        has been turned off
        have a comment
        have a question
        have a view
        have been turned off
        have not been moderated
        have something to say
        have your say
        hear from you
        hear what you think
        how do you feel about
        in the comments
        insult other
        join the conversation
        join the debate
        join the discussion
        keep it civil
        keep your comments
        leave a comment
        leave a reply
        leave your comment
        let us know below
        let us know how
        let us know if
        let us know in the comments
        let us know what you think
        let us know your
        letter to the editor
        letter writers
        letters must be
        letters should be
        letters to the editor
        log in to comment
        logged in to comment
        logged in to post
        love to hear from
        may be edited
        moderate comments
        not moderated
        offensive comments
        op ed submissions
        op ed to
        our community guidelines
        our guidelines
        our poll
        participate in the discussion
        please be respectful
        poll below
        poll vote
        post a comment
        post your comment
        quick survey
        react to this
        read our rules
        reader poll
        reader survey
        readers think
        remove any comment
        reply to this
        report abuse
        required fields
        required fields are
        required fields are marked
        reserve the right
        reserve the right to delete
        reserve the right to remove
        respectful comments
        rules for commenting
        save my name
        send a letter
        send letters to
        send questions
        send us a letter
        send us an email with
        send us your comments
        send us your opinion
        send us your thoughts
        send us your views
        send your comments
        send your letter
        send your letters
        share your opinion
        share your thoughts
        share your views
        short survey
        show comments
        sign in to comment
        sound off
        submit a guest
        submit a letter
        submit an op ed
        submit an opinion
        submit your opinion
        survey below
        take our poll
        take our survey
        take the poll
        take this poll
        tell us below
        tell us how
        tell us in
        tell us in the comments
        tell us what
        tell us what you think
        tell us your
        to leave a comment
        to post a comment
        today's poll
        up to 200 words
        urgent poll
        value your comments
        values your comments
        viafoura
        view comments
        vote below
        vote here
        vote in our
        vote now
        want to comment
        want to have your say
        want to respond
        want to share your
        we d love to
        we may print
        we may publish
        we want to know
        we want your
        we'd like to know
        we'd love to hear
        weekly poll
        welcome comments
        welcome respectful
        welcome your comments
        welcomes comments
        what are your thoughts
        what do you think
        what is your opinion
        what is your view
        what s your view
        what you think about this
        what's your opinion
        what's your take
        what's your view
        when commenting
        will be banned
        will not be published
        words or fewer
        words or less
        write a letter
        write to letters
        write to us
        write us a letter
        you must be logged in
        your comments
        your feedback
        your remarks
        your two cents
        your view
      `,
      weak: `
        abuse
        civil
        comment
        commenting
        comments
        conversation
        debate
        deleted
        disagree
        discussion
        feedback
        guidelines
        hate speech
        leaving a comment
        letter
        letters
        moderated
        off topic
        on topic
        opinion
        opinions
        our poll
        personal attacks
        poll
        posting
        posts
        profanity
        question
        reply
        respectful
        respond
        response
        rules
        submit
        survey
        tell us
        thought
        thoughts
        view
        views
        vote
        your photos
        your pictures
        your thoughts
        your videos
      `,
    },
    other: {
      whole: `
        0:00
        a a a
        accept
        accept all
        accept all cookies
        accept and load
        accept and show
        accept and view
        accept cookies
        add an event
        add event
        add to list
        advertiser disclosure
        after newsletter promotion
        agree
        allow content
        already a member
        already a subscriber
        already have an account
        always allow
        app store
        article gifting
        audio
        audio track
        audio version
        audio will be available later
        author
        authors
        available on google play
        available on the app store
        available on the appstore
        back
        beginning of dialog window
        book now
        book tickets
        breaking
        breaking news
        buy now
        buy tickets
        cancel
        captions off
        captions off selected
        captions settings opens captions settings dialog
        change
        change language
        check back for updates
        click here to get the app
        close
        close gallery
        close modal dialog
        contact our newsroom
        contact the author
        contact the editor
        contact the newsroom
        contact the reporter
        contact us
        content is not available
        content not available
        content unavailable
        continue
        continue reading with
        cookie preferences
        cookies
        cookies settings
        corrections or clarifications
        create a free account
        create account
        create an account
        create free account
        create free account to read
        create your account
        current time
        dark mode
        decrease font size
        descriptions off
        descriptions off selected
        developing story
        disable your ad blocker
        dismiss
        download audio
        download audio file
        download episode
        download for android
        download for ios
        download free
        download now
        download on the app store
        download our app
        download our free app
        download the app
        download the episode
        download this episode
        email the author
        email the editor
        email the newsroom
        embed
        embed code
        embedded content
        en español
        enable ads
        end of dialog window
        enlarge
        enlarge image
        enlarge this image
        error
        error code
        escape will cancel and close the window
        event calendar
        events calendar
        exit fullscreen
        expand
        external content
        font family
        font size
        for members
        for subscribers
        found a mistake
        found a typo
        found an error
        free account
        free trial
        fullscreen
        generated by a computer
        get it on google play
        get our app
        get our free app
        get the app
        get the free app
        get tickets
        get tickets now
        get your tickets
        gift this article
        google play
        google translate
        got a tip
        got it
        got it thanks
        graphic
        have a tip
        hide
        hide caption
        hide details
        high contrast
        i agree
        image
        image caption
        image in lightbox
        images
        increase font size
        javascript is disabled
        just watched
        learn more
        leave a tip
        leer en español
        light mode
        listen
        listen to article
        listen to audio
        listen to the article
        listen to this
        listen to this article
        listen to this article min
        listen to this podcast
        listen to this story
        load content
        load external content
        load post
        load tweet
        load video
        loading
        loading comments
        loading player
        loading something is loading
        log in or register
        log in or subscribe
        log in to continue
        log in to read
        log in to view
        manage cookies
        manage options
        manage settings
        manage your cookie preferences
        maybe later
        media caption
        media err src not supported
        media playback is not supported
        member only
        members only
        min
        min read
        mins
        minutes
        more info
        more information
        more to come
        more to follow
        more videos
        must watch
        mute
        my list
        new window
        news tip
        news tips
        next image
        next photo
        next slide
        no
        no compatible source was found for this media
        no thanks
        non fullscreen
        not a subscriber
        not available in your region
        not now
        ok
        okay
        open gallery
        open image
        open image in new tab
        open image modal
        open in app
        opens captions settings dialog
        opens subtitles settings dialog
        our apps
        paid content
        pause
        pause audio
        photo
        photo slideshow
        photos
        photos of the day
        picture in picture
        play
        play again
        play all
        play audio
        play episode
        play now
        play video
        playback not supported
        playback rate
        playback speed
        playing in picture in picture
        please enable javascript
        please wait
        premium article
        premium content
        previous image
        previous photo
        previous slide
        print subscription
        privacy settings
        quality levels
        read full terms
        read in english
        read in spanish
        refresh for updates
        register
        register for free
        register for the event
        register free
        register now
        register to continue
        register to continue reading
        register to read more
        reject
        reject all
        remaining time
        replay
        replay more videos
        report a correction
        report a mistake
        report a typo
        report an error
        report error
        report typo
        request a correction
        request correction
        restore all settings to the default values
        rsvp
        save for later
        save preferences
        see a mistake
        see a typo
        see an error
        seek to live currently behind live
        seek to live currently playing live
        select language
        send a tip
        send us a tip
        send us news tips
        send us photos
        send us your photos
        send your photos
        session id
        share a tip
        show caption
        show captions
        show content
        show details
        sign in or subscribe
        sign in to continue
        sign in to read
        sign up to continue
        skip advert
        skip back
        skip forward
        skip newsletter promotion
        skip past newsletter promotion
        skip to end
        slideshow
        something is loading
        spot a mistake
        spot a typo
        spotted a mistake
        spotted a typo
        spotted an error
        story developing
        stream type live
        submit a correction
        submit a news tip
        submit a photo
        submit a story idea
        submit a tip
        submit an event
        submit correction
        submit photos
        submit your photos
        subscribe
        subscribe or log in
        subscribe to continue reading
        subscribe to read
        subscriber content
        subscriber only
        subscribers only
        subtitles off
        subtitles off selected
        subtitles settings opens subtitles settings dialog
        suggest a correction
        suggest an edit
        suggest edits
        technical details
        text edge style
        text edge style none raised depressed uniform dropshadow
        text resize
        text size
        thanks
        the media could not be loaded either because the server or network failed or because the format is not supported
        this audio was generated by a computer
        this content is not available
        this is a breaking news story
        this is a developing story
        this is a modal window
        this modal can be closed by pressing the escape key or activating the close button
        this story was read by a machine
        this story will be updated
        this video file cannot be played
        this video is either unavailable or not supported in this browser
        this video is not available
        this video is unavailable
        tip line
        tips
        to continue reading
        toggle caption
        topics
        transcript
        transcripts
        translate this page
        transparency opaque semi transparent
        try again
        turn off
        turn on
        tv listings
        unlock article
        unlock this article
        unmute
        upcoming events
        updates to follow
        upload photo
        video
        video can not be played
        video not available
        video playback not supported
        video player
        video player is loading
        video unavailable
        view caption
        view full screen
        view full size
        view fullscreen
        view gallery
        view in browser
        view larger
        view slideshow
        watch on tv
        yes
        your browser does not support the audio element
        your browser does not support the video tag
        zoom in
        zoom out
      `,
      strong: `
        a browser version with
        a live talk
        a mistake in this
        accept and continue to content
        accept and load
        accept and show
        accept and view
        accept cookies
        ad blocker
        after newsletter promotion
        already a subscriber
        already have an account
        always load
        an error in this
        analytics cookies
        and access information
        android and iphone
        android app
        android or iphone
        app for
        app for the
        app now
        app now available
        app today
        apply now
        article limit
        articles a month
        articles free
        articles left
        articles left this month
        articles remaining
        articles this month
        as it becomes available
        as they become available
        ask a question
        ask us
        ask your question
        audio player
        audio story
        audio track
        available in your region
        available only to
        available to subscribers
        be the first to hear
        been affected by
        beginning of dialog window
        best experience
        better experience
        book now
        book your
        breaking news notifications
        breaking news story
        browser cannot
        browser does not support
        buy tickets
        by emailing
        by loading it
        by loading the
        by loading this
        by viewing this content
        call us
        can't play
        can't see
        can't see the video
        can't view
        cannot be played
        cannot play
        cannot see
        captions off
        chart above
        check back for
        check back here
        check back later
        click the play button
        click to accept
        click to enlarge
        click to hear
        click to listen
        click to play
        click to watch
        close modal dialog
        confidentially
        consent to cookies
        contact our
        contact our newsroom
        contact our reporters
        contact us
        contact us at
        contact us via
        content is blocked
        content is hosted
        cookie consent
        cookie policy
        cookie preferences
        cookie settings
        cookies to see it
        cookies to view it
        cookies to watch
        correction to
        corrections to
        create a free account
        create an account
        currently unavailable
        descriptions off
        desktop notifications
        desktop version
        developing story
        did you witness
        disable your ad
        do you have a story
        do you have information
        do you know more
        does not display
        don't see the
        download our
        download our app
        download our free app
        download the app
        download the free
        email our
        email the newsroom
        email the reporter
        email tips
        email us
        emailing
        embed as
        embed code
        embed this
        embedded content
        enable cookies
        enable javascript
        encrypted
        end of dialog window
        error in this article
        errors in this
        escape will cancel and close the window
        exclusive content for
        exclusive to subscribers
        exit fullscreen
        external content
        external content from
        fill in the form
        fill out our
        fill out the
        fill out this
        font family
        for subscribers
        for subscribers only
        form below
        found a mistake
        found an error
        free app
        free articles
        free articles this month
        free stories
        free story
        generated by a computer
        get alerts
        get in touch
        get our app
        get the app
        get the free
        get your ticket
        get your tickets
        gift articles
        gift this article
        goal alerts
        google play
        got a tip
        graphic above
        have a confidential
        have a news tip
        have a story
        have a tip
        have information about
        have you been affected
        having trouble
        hear the audio
        hear the full interview
        hear the interview
        help inform
        help us cover
        help us find
        help us improve
        help us investigate
        help us learn
        help us report
        help us report on
        help us tell
        help us understand
        hide caption
        hosted by a third party
        hosted by a third party provider
        how we re doing
        if you can't see
        if you have been affected
        imported onto this page
        improve your experience
        information on a device
        install our
        ios and android
        iphone and android
        iphone app
        iphone or android
        is blocked accept
        is for subscribers
        javascript is required
        job openings
        join our team
        join us as
        join us at
        join us for
        join us in
        join us on
        join us this
        just watched
        know anything about
        know more about
        know something about
        know something we
        last free
        latest updates here
        leave a voicemail
        leave us a message
        listen to the full interview
        load content
        load external content
        loading it you
        loading something is loading
        log in or
        log in to
        login or
        login to
        love to hear from you
        maintained by a third party
        manage your cookie
        map above
        may not be in its final form
        media err src not supported
        message us
        min read
        mistake in this article
        mobile app
        mobile version
        monthly limit
        more details will
        more information about this and similar content
        more information will
        more to come
        more to follow
        more videos must
        must watch
        need your consent to
        new app
        news app
        news tip
        no compatible source was found for this media
        not displaying
        notice an error
        noticed an error
        notifications for
        now hiring
        now playing
        on signal
        on the app store
        on the go
        on your iphone
        opens captions settings dialog
        opens subtitles settings dialog
        or access information
        our app
        our apps
        our callout
        our event
        our events
        our form
        our free app
        our mobile
        our new app
        our news app
        our next event
        our questionnaire
        our use of cookies
        partners store
        personalise content
        personalize content
        picture in picture
        pitch us
        placeholder image
        play our
        playback is
        playback not
        playback rate
        please enable javascript
        premium content
        push notifications
        quality levels
        reach our
        reach out to us
        reach us
        reached the limit
        reached your limit
        reader survey
        refresh for
        refresh the
        refresh the page
        refresh this
        register for
        register for free
        register here
        register now
        register to read
        register today
        replay more videos
        report a correction
        report a mistake
        report a problem
        report an error
        report an issue
        report inaccuracies
        reporters at
        reporters want to hear
        request a correction
        requires javascript
        reserve a
        reserve your
        reserve your spot
        reserved for subscribers
        restore all settings to the default values
        returns to
        rsvp
        rush transcript
        save the date
        scan the code
        scan the qr code
        scan this code
        seats are limited
        securedrop
        securely
        see a mistake
        see a typo
        see an error
        see something wrong
        see the form
        send a tip
        send photos
        send tips
        send us a
        send us an
        send us tips
        send us your
        send your
        send your tip
        send your tips
        share what you know
        share your experience
        share your experiences
        share your photos
        share your questions
        share your stories
        share your story
        share your thoughts in our
        show external content
        sign in or
        sign in to
        sign our
        signal app
        signal at
        skip past
        skip past newsletter
        space is limited
        spot a mistake
        spot an error
        spotted a typo
        spotted an error
        start a trial
        stories this month
        story idea
        story ideas
        story is developing
        stream type live
        submit a correction
        submit a story
        submit your event
        submit your story
        submit your work
        subscriber exclusive
        subscriber only
        subscribers only
        subscribers to read
        subtitles off
        suggest a correction
        swipe to
        take our poll
        take our quiz
        take our survey
        take the quiz
        take the survey
        tap to
        tell us more
        tell us your story
        test your knowledge
        text edge style
        text us
        thank you for visiting
        the media could not be loaded either because the server or network failed or because the format is not supported
        third party cookies
        this content is hosted by
        this is a breaking news story
        this is a modal window
        this modal can be closed by pressing the escape key or activating the close button
        tickets are
        tickets are available
        tickets at
        tickets from
        tickets on sale
        tickets start
        tip line
        tipline
        tips at
        tips to
        to access this
        to continue reading
        to keep reading
        to listen to this
        to load this
        to read more
        to read on
        to read the full
        to read the rest
        to read this
        to report a correction
        to report an error
        to see this
        to see this content
        to unlock
        to view this
        to view this content
        to watch this
        toggle caption
        tracking technologies
        trouble seeing
        trouble viewing
        turn on alerts
        unable to play
        unavailable in your
        up to date browser
        upcoming event
        update your browser
        upload your
        use cookies
        use the form
        use this form
        uses cookies
        via signal
        video player
        video player is loading
        video unavailable
        view image
        view photos
        view this content
        view this post
        view video
        virtual event
        want to hear from you
        watch the full interview
        we are hiring
        we re hiring
        we use cookies
        we value your privacy
        we want to hear
        we will update
        we'd like to hear
        were you affected
        whitelist
        will be updated as
        will be updated when
        will update this
        willing to speak to
        work for us
        work with us
        would like to hear from you
        write for us
        write us
        you have reached
        you ve reached
        you ve read
        you're reading
        your account
        your browser
        your consent to load
        your cookie settings
        your experience with us
        your free article
        your region
        your story with us
      `,
      weak: `
        access
        account
        android
        anonymous
        anonymously
        app
        apps
        are you
        article
        articles
        browser
        caption
        confidence
        confidential
        cookie
        cookies
        correction
        do you live
        do you work
        download
        embed
        error
        event
        experience
        festival
        for updates
        form
        free
        hiring
        hotline
        if you have information
        image
        iphone
        javascript
        limit
        listen
        loading
        log in
        login
        member
        members
        mistake
        notifications
        pdf
        playback
        player
        print
        quiz
        reach out
        refresh
        region
        register
        send us
        share
        signal
        subscriber
        survey
        tell us
        tickets
        tip
        tips
        typo
        update
        updates
        video
        website
      `,
    },
  },
  registers: {
    we: `
      our
      ours
      ourselves
      us
      we
      we ll
      we re
      we ve
    `,
    you: `
      you
      your
      yours
      yourself
    `,
    me: `
      i
      me
      mine
      my
      myself
    `,
    ask: `
      add
      advertise
      are you
      become
      buy
      can you
      catch up
      check
      check out
      choose
      click
      click here
      comment
      consider
      contact
      contribute
      did you
      discover
      do you
      don't miss
      donate
      download
      email
      enjoy
      enter
      explore
      fill in
      fill out
      find
      follow
      get
      give
      have you
      help
      if you
      join
      keep
      learn
      leave
      let us
      let us know
      like
      listen
      log in
      looking for
      love
      love what
      make
      never miss
      order
      please
      press
      reach
      read
      ready to
      receive
      register
      scroll
      see
      send
      share
      shop
      sign in
      sign up
      skip
      spare
      start
      stay
      submit
      subscribe
      support
      swipe
      take
      tap
      tell
      try
      view
      visit
      vote
      want
      watch
      were you
      will you
      would you
      write
    `,
    cause: `
      501 c 3
      accessible
      accountability journalism
      ad free
      advertisers
      algorithms
      audience
      big tech
      billionaire
      billionaire owned
      censorship
      charity
      community
      corporate
      corporate advertisers
      corporate media
      corporate owners
      coverage
      coverage free
      democracy
      disinformation
      editors
      essential coverage
      fearless
      free of charge
      free press
      future of
      grassroots
      hold power accountable
      hold the powerful
      holding power accountable
      in depth
      independence
      independent
      independent journalism
      independent media
      independent news
      independent newsroom
      independently
      informed
      investigative journalism
      journalism
      journalists
      keep informed
      leading provider
      local journalism
      media companies
      media company
      misinformation
      mission
      movement
      movements
      news organisation
      news organization
      news outlet
      news site
      news source
      newsroom
      non profit news
      nonprofit journalism
      nonprofit news
      nonprofit newsroom
      our coverage
      our democracy
      our journalism
      our journalists
      our mission
      our newsroom
      our readers
      our reporters
      our reporting
      our team
      our work
      paywall
      public interest journalism
      publication
      quality journalism
      readers
      reporters
      reporting
      social justice
      speak truth
      sponsors
      stories
      stories that matter
      trusted
      trustworthy
      truth
    `,
    press: `
      ad free
      article
      articles
      coverage
      editor
      editorial
      editors
      episode
      fact checking
      headlines
      independence
      independent
      investigations
      investigative
      journalism
      journalist
      journalists
      local news
      magazine
      media
      news
      news desk
      newsdesk
      newsletter
      newsletters
      newspaper
      newspapers
      newsroom
      newsrooms
      nonprofit
      our mission
      our team
      our work
      outlet
      paper
      paywall
      podcast
      podcasts
      press
      publication
      publish
      published
      publishing
      reader
      readers
      reporter
      reporters
      reporting
      site
      stories
      story
      subscriber
      subscribers
      subscription
      subscriptions
      the desk
      this work
      website
      writer
      writers
      writing
    `,
    credit: `
      a previous version
      about the author
      about the authors
      adapted from
      additional reporting
      afp
      alamy
      an earlier version
      ap photo
      appeared in the
      appears in the
      associated press
      author of
      award winning
      bloomberg
      bureau chief
      can be reached
      can reach
      clarification
      click to expand
      click to expand image
      co published
      compiled by
      contributed from
      contributed reporting
      contributed to this article
      contributed to this report
      contributed to this story
      correction
      corrections
      correspondent
      courtesy
      courtesy of
      covers
      disclosure
      edited by
      editing by
      editor's note
      epa
      excerpted from
      file photo
      first appeared
      first published
      first ran
      flickr
      follow her
      follow him
      follow them
      for the associated press
      funded by a grant
      funding from
      getty
      getty images
      grant from
      has authored
      has been corrected
      has been updated
      has written
      her book
      his book
      illustration
      illustration by
      image caption
      image copyright
      image credit
      image source
      in collaboration with
      in partnership with
      is a columnist
      is a contributing
      is a contributor
      is a correspondent
      is a fellow
      is a former
      is a freelance
      is a journalist
      is a lecturer
      is a national
      is a new york times
      is a policy
      is a political
      is a professor
      is a reporter
      is a research
      is a researcher
      is a senior
      is a staff writer
      is a writer
      is adapted
      is an assistant professor
      is an associate professor
      is an author
      is an award winning
      is an editor
      is author
      is director
      is editor
      is excerpted
      is executive director
      is president
      is professor
      is responsible for all content
      is the author
      is the director
      is the editor
      is the host
      is the president
      istock
      last updated
      latest book
      media caption
      media playback
      min read
      minute read
      misidentified
      misstated
      new book
      on twitter at
      originally appeared
      originally published
      photo
      photo by
      photo credit
      photo illustration
      photograph
      photographs
      posted
      posted by
      produced by
      published
      reach her
      reach him
      reach the reporter
      receives funding
      receives support
      reported by
      reporting by
      reprinted from
      reprinted with
      republished from
      republished with
      reuters
      shutterstock
      solely responsible
      source
      sources
      special to
      staff writer
      supported by a grant
      this article has been updated
      this article was updated
      this post has been updated
      this report was updated
      this story has been updated
      this story was updated
      translated by
      tweets at
      unsplash
      updated
      via
      was corrected
      was published by
      wikimedia
      write to
      writes about
      writes for
      writes on
      written by
    `,
    byline: `
      about the author
      about the authors
      above
      adapted from
      additional reporting
      author
      below
      by
      clarification
      click to expand image
      contributors
      correction
      corrections
      courtesy
      cover photo
      credit
      credits
      disclaimer
      disclosure
      editor's note
      editors note
      excerpted from
      featured image
      file
      first published
      from
      full disclosure
      graphic
      illustration
      illustrations
      image
      image copyright
      last updated
      lead image
      main image
      media caption
      media playback
      originally published
      photo
      photograph
      photos
      pictured
      posted
      published
      reach the reporter
      reporter
      reporting by
      researchers
      source
      sources
      story
      story by
      text by
      this article
      this column
      this piece
      this post
      this story
      top photo
      updated
      via
      video by
      words by
      written by
      ©
    `,
    said: `
      according to
      acknowledged
      added
      advised
      advises
      announced
      argued
      asked
      asks
      begged
      begs
      claimed
      complained
      complains
      contacted
      declined
      declined to comment
      did not respond
      did not return
      didn't respond
      didn't return
      explained
      for comment
      insisted
      joked
      jokes
      noted
      officials
      promised
      promises
      reached out to
      recalled
      replied
      reported
      request for comment
      responded
      said
      says
      seeking comment
      spoke to
      spokesman
      spokesperson
      spokeswoman
      stated
      statement
      suggested
      testified
      told
      tweeted
      urged
      urges
      warned
      warns
      writes
      wrote
    `,
    third: `
      after
      against
      authorities
      because
      been
      billion
      could
      court
      crime stoppers
      detective
      detectives
      did
      district attorney
      dr
      friday
      gov
      had
      he
      her
      herself
      him
      himself
      his
      into
      investigators
      judge
      lifeline
      million
      minister
      monday
      mr
      mrs
      ms
      officer
      officers
      percent
      police
      president
      rep
      saturday
      sen
      senator
      she
      sheriff
      since
      sunday
      their
      them
      themselves
      they
      thursday
      trooper
      troopers
      tuesday
      was
      wednesday
      were
      when
      while
      who
      whose
      would
      yesterday
    `,
    document: `
      appeal
      e mail
      email
      emails
      fundraising email
      letter
      letters
      mailer
      memo
      message
      messages
      note
      pitch
      post
      solicitation
      statement
      subject line
      tweet
    `,
    greeting: `
      dear
      friend
      friends
      greetings
      hello
      hey
      hi
    `,
    listHead: `
      also in the news
      also on
      also read
      also see
      around the web
      best of
      continue reading
      dig deeper
      discover more
      don't miss
      editor's picks
      editors choice
      editors picks
      elsewhere in the news
      explore more
      featured articles
      featured posts
      featured stories
      from around the web
      from our partners
      from the archive
      from the archives
      from the web
      go deeper
      icymi
      in case you missed it
      in this series
      keep reading
      latest articles
      latest from
      latest headlines
      latest news
      latest posts
      latest stories
      more articles
      more by
      more by this author
      more coverage
      more from
      more from this
      more from this section
      more great stories
      more headlines
      more in
      more like this
      more news
      more on
      more on this story
      more on this topic
      more posts
      more stories
      more to explore
      more to read
      more videos
      most commented
      most popular
      most read
      most recent
      most shared
      most viewed
      must read
      must reads
      newer posts
      next up
      older posts
      other news
      other posts
      other stories
      our picks
      people are reading
      popular
      popular articles
      popular in
      popular now
      popular posts
      popular stories
      read also
      read further
      read more
      read more stories
      read next
      read this next
      recent articles
      recent comments
      recent news
      recent posts
      recent stories
      recommended
      recommended articles
      recommended for you
      recommended reading
      recommended stories
      recommended videos
      related
      related article
      related articles
      related content
      related coverage
      related items
      related links
      related news
      related post
      related posts
      related reading
      related stories
      related story
      related video
      related videos
      see also
      similar articles
      similar posts
      similar stories
      staff picks
      stories you may like
      today's top stories
      top news
      top picks
      top posts
      top stories
      trending
      trending now
      trending stories
      up next
      watch next
      what others are reading
      what to read next
      you may also like
      you may be interested in
      you may have missed
      you may like
      you might also like
      you might be interested in
      you might like
    `,
    tagHead: `
      categories
      category
      filed under
      in this article
      more on this
      more topics
      popular topics
      posted in
      related topics
      tagged
      tagged with
      tags
      topics
      trending topics
    `,
    filler: `
      a
      about
      all
      an
      and
      are
      article
      at
      by
      com
      for
      free
      from
      here
      i
      in
      is
      it
      me
      more
      my
      net
      new
      now
      of
      on
      or
      org
      our
      page
      please
      post
      show
      site
      story
      that
      the
      these
      this
      to
      today
      up
      us
      via
      view
      website
      window
      with
      www
      you
      your
    `,
  },
  patterns: {
    life: `
      covers
      has
      is
      joined
      teaches
      was
      writes
    `,
    citing: `
      asked
      began
      begins
      read
      reads
      said
      says
      stated
      warned
      wrote
    `,
    mention: `
      that is
      that line
      that phrase
      that sentence
      that stood
      that was
      the phrase
      the words
      these words
      this phrase
      those words
    `,
    piece: `
      this article
      this column
      this essay
      this interview
      this investigation
      this piece
      this post
      this report
      this story
    `,
    versionOf: "a version of",
    published: `
      adapted
      appeared
      co-produced
      co-published
      coproduced
      copublished
      excerpted
      produced
      published
      ran
      reported
    `,
    place: `
      as
      at
      by
      from
      in
      on
      with
    `,
    denial: "not",
    obliged: `
      are asked to
      are required to
      are urged to
      can
      could
      had to
      has to
      have to
      may
      must
      need to
      needs to
      should
      was told to
      were told to
      will
    `,
    enrols: `
      apply
      contribute
      donate
      e-mail
      email
      enrol
      enroll
      join
      register
      rsvp
      sign up
      subscribe
      write to
    `,
    reader: `
      commenters
      it
      listeners
      members
      page
      reader
      readers
      site
      subscriber
      subscribers
      supporters
      user
      users
      viewers
      visitors
      we
      you
    `,
    button: `
      sign up
      subscribe
    `,
    recipient: `
      to
      to the
    `,
    disclosure: `
      disclaimer
      disclosure
      full disclosure
    `,
    rights: "rights",
    company: `
      co
      corp
      corporation
      inc
      limited
      llc
      ltd
      plc
    `,
    clock: `
      a.m.
      am
      bst
      cest
      cet
      edt
      est
      et
      gmt
      p.m.
      pdt
      pm
      pst
      updated
      utc
    `,
    comesFrom: `
      comes from
      comes taken from
      is from
      is taken from
      was from
      was taken from
    `,
    archive: `
      the archive of
      the archives of
    `,
    our: "our",
    partner: `
      partner
      partners
    `,
    addressed: "to",
    reporter: "reporter",
    reachedAt: `
      at
      via
    `,
    or: "or",
    followThem: `
      follow her
      follow him
      follow them
    `,
    turn: `
      a
      q
    `,
    ordinal: `
      nd
      rd
      st
      th
    `,
    follow: `
      find
      follow
      join
      like
    `,
    here: `
      below
      here
      link
    `,
    moreOn: "more",
    alsoOn: "also on",
    source: `
      complaint
      document
      indictment
      lawsuit
      letter
      memo
      report
      ruling
      statement
      study
      transcript
    `,
    donateTo: "to donate to",
    clickHere: "click here",
    gallery: `
      galleries
      gallery
      photo gallery
      photos
      pictures
      slideshow
      video
      videos
      watch
    `,
    ageBefore: "",
    ageUnit: `
      day
      days
      hour
      hours
      hr
      hrs
      min
      mins
      minute
      minutes
      month
      months
      week
      weeks
      year
      years
    `,
    ageBehind: "ago",
    readingTime: `
      estimated read time
      estimated reading time
      read time
      reading time
      time to read
    `,
    minutes: `
      min
      mins
      minute
      minutes
    `,
    ofReading: `
      read
      reading time
      to read
    `,
    app: `
      app
      apps
    `,
    playerTime: `
      current time
      duration
      remaining time
    `,
    playerShare: `
      buffered
      loaded
      progress
      volume
      volume level
    `,
    playerStart: `
      ad ends in
      advertisement ends in
      next video in
      up next in
      video starts in
      video will begin in
      video will start in
      your video begins in
      your video starts in
      your video will begin in
      your video will start in
    `,
    seconds: `
      sec
      second
      seconds
    `,
    polite: "",
    office: `
      city council
      city hall
      council office
      county council
      county office
      health department
      health office
      library
      prefecture
      school board
      town clerk
      town council
      town hall
      weather service
    `,
    relief: `
      caritas
      crime stoppers
      crimestoppers
      detectives
      fire brigade
      fire department
      food bank
      lifeboat
      oxfam
      police
      red crescent
      red cross
      relief fund
      salvation army
      sheriff
      unicef
      victims
    `,
    message: `
      advert
      advertisement
      ballot
      ballot paper
      banner
      e-mail
      email
      leaflet
      letter
      mail
      message
      offer
      question
      sentence
      words
    `,
    nameArticle: "the",
    continues: `
      of
      the
    `,
  },
  addresses: {
    give: `
      /give|
      /pledge
      contribu
      donat
      membership
      support-us
      supportus
    `,
    account: `
      /account
      /login
      /offer
      checkout
      newsletter
      paywall
      register
      registr
      sign-in
      sign-up
      signin
      signup
      subscri
    `,
    topic: `
      all-about
      categor*
      hashtag
      keyword
      keywords
      label
      section
      sections
      subject
      subjects
      tag
      tags
      theme
      topic
      topics
    `,
    author: `
      author
      authors
      bio
      by
      byline
      columnist*
      contributor
      contributors
      journalist*
      people
      profile
      profiles
      staff
      user
      writer
      writers
    `,
    policy: `
      /about|
      /contact
      /faq
      /help
      /jobs
      /rss
      /terms
      about-us
      aboutus
      adchoices
      advertis
      careers
      commenting
      cookie
      corrections
      disclaimer
      feedback
      legal
      permission
      policies
      policy
      privacy
      reprint
      sitemap
    `,
  },
};
