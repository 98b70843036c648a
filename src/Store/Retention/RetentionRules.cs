namespace Portvakt.Store.Retention;

/// <summary>
/// How long rows are kept: the one table of it, with <see cref="EndedDelegations"/> beside it. What is not here is kept for
/// good, except grants that were used, which the replay guard forgets seconds after their end.
/// </summary>
public static class RetentionRules
{
    /// <summary>In days.</summary>
    internal const int ThirteenMonths = 396;

    private const int FiveYears = 1827;

    internal static readonly IReadOnlyList<RetentionRule> All =
    [
        new("Refusals", "refusals", "id", "at <= {0}", 1),
        // Attempts count for a day at the longest.
        new("SignInAttempts", "sign_in_attempts", "address_hash", "last <= {0}", 1),
        // A session ends after eight hours at the longest.
        new("Sessions", "portal_sessions", "id", "since <= {0}", 1),
        // A page waits half an hour for a passkey.
        new("UsedChallenges", "used_challenges", "hash", "at <= {0}", 1),
        // A sign-in at a provider ends after two hours, and a form waits for one.
        new("StrongSignIns", "strong_sign_ins", "session_id, environment", "since <= {0}", 1),
        new("ParkedForms", "parked_forms", "id", "at <= {0}", 1),
        new("IdempotentCalls", "idempotent_calls", CallKey, "at <= {0}", 1),
        // A registration that nobody confirmed is nothing but its link.
        new("OneTimeLinks", "one_time_links", "id", "created <= {0}", 7),
        new("SentMail", "outgoing_mails", "id", "coalesce(sent, set_aside) <= {0}", ThirteenMonths),
        new("SentWebhooks", "outgoing_calls", "id", "coalesce(sent, set_aside) <= {0}", 30),
        // To whom it was sent goes with it.
        new("Notices", "notices", "id", "at <= {0}", ThirteenMonths),
        // An end that is past is announced to nobody.
        new("NoticePauses", "notice_pauses", "key", "at <= {0}", ThirteenMonths * 3),
        new("OperationsMessages", "operations_messages", "id", "last_updated <= {0}", FiveYears),
        new("Usage", "usage_counts", UsageKey, "day < {0}", ThirteenMonths)
        {
            Moment = at => (int)(at.ToUnixTimeSeconds() / (24 * 60 * 60)),
        },
        // Its messages go with it.
        new("Cases", "cases", "id", "decided <= {0}", FiveYears),
        new("Events", "events", "sequence", "at <= {0}", FiveYears),
        // Made after the events that it seals, so it leaves after them.
        new("EventSeals", "event_seals", "last", "at <= {0}", FiveYears),
    ];

    /// <summary>Tables of which the newest rows are kept, however old they are.</summary>
    internal static readonly IReadOnlyList<Surplus> Surplus =
    [
        new("SurplusRefusals", "refusals", 100_000),
        // A node that was away for longer than so many changes loads everything.
        new("Changes", "changes", 10_000),
    ];

    private const string CallKey = "environment, organisation, client_id, key";
    private const string UsageKey = "environment, client_id, key_id, scope, consumer, day";

    /// <summary>The names that Portvakt:Retention may give another number of days, with the days by default.</summary>
    public static IReadOnlyDictionary<string, int> Days { get; } =
        All.ToDictionary(rule => rule.Name, rule => rule.Days)
            .Append(new(EndedDelegations.Name, EndedDelegations.Days))
            .ToDictionary(StringComparer.OrdinalIgnoreCase);
}
