using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Notices;

/// <summary>
/// Something that somebody asks for and another decides: open, then to and fro by questions and answers, then approved,
/// declined or withdrawn. What was decided stays decided.
/// </summary>
public sealed class Case : Aggregate
{
    /// <summary>How many messages one side can send before the other has said something.</summary>
    public const int MostInARow = 10;

    private readonly List<CaseMessage> messages = [];

    private Case() { }

    /// <summary>What people quote; unique.</summary>
    public CaseNumber Number { get; private set; }

    public CaseKind Kind { get; private set; }

    public CaseState State { get; private set; }

    /// <summary>The environment that it concerns; null for what is common to all.</summary>
    public EnvironmentName? Environment { get; private set; }

    /// <summary>The organisation that it concerns; it need not be registered.</summary>
    public OrganisationId Organisation { get; private set; }

    public CaseRequester Requester { get; private set; } = null!;

    public CaseWish Wish { get; private set; } = new();

    /// <summary>Who works on it; null while nobody has taken it.</summary>
    public Guid? AssigneeId { get; private set; }

    /// <summary>In the order in which they were written.</summary>
    public IReadOnlyList<CaseMessage> Messages => messages;

    /// <summary>The decider's words on the decision; null for none.</summary>
    public string? Reason { get; private set; }

    /// <summary>Who decided; null while it is open, and when it was withdrawn.</summary>
    public Guid? DecidedBy { get; private set; }

    /// <summary>When it came to its end; null while it is open.</summary>
    public DateTimeOffset? Decided { get; private set; }

    /// <summary>
    /// Hash of the secret in the newest mail's link, by which somebody without an account reads and answers; null for a
    /// person with one.
    /// </summary>
    public string? FollowHash { get; private set; }

    public bool IsOpen => State is CaseState.Open or CaseState.Waiting or CaseState.Answered;

    /// <summary>Whether the decider has the word.</summary>
    public bool NeedsDecider => State is CaseState.Open or CaseState.Answered;

    /// <summary>Whether the organisation's administrators decide rather than the service desk.</summary>
    public bool IsForAdministrators => Kind == CaseKind.RightRequest;

    public static Case Open(
        CaseNumber number,
        CaseKind kind,
        EnvironmentName? environment,
        OrganisationId organisation,
        CaseRequester requester,
        CaseWish wish,
        DateTimeOffset now
    ) =>
        new()
        {
            Id = Identifiers.New(now),
            Number = number,
            Kind = kind,
            Environment = environment,
            Organisation = organisation,
            Requester = requester,
            Wish = wish,
            Created = now,
            LastUpdated = now,
        };

    /// <summary>
    /// Adds to the thread; the word goes to the other side. The first words of the one who asks leave the case open.
    /// </summary>
    public Outcome<CaseMessage> Say(
        CaseSide side,
        Guid? personId,
        string? text,
        DateTimeOffset now,
        string field = "message"
    )
    {
        if (!IsOpen)
            return Problem.Of(Problems.CaseDecided, Number);
        var words = PlainText.Lines(text, field, CaseMessage.Longest);
        if (!words.Ok)
            return Outcome<CaseMessage>.Failed(words.Problems);
        if (messages.AsEnumerable().Reverse().TakeWhile(m => m.Side == side).Count() >= MostInARow)
            return Problem.Of(Problems.CaseTooManyMessages, MostInARow);
        var message = new CaseMessage(Identifiers.New(now), side, personId, words.Value, now);
        messages.Add(message);
        if (side == CaseSide.Decider)
            State = CaseState.Waiting;
        else if (State == CaseState.Waiting)
            State = CaseState.Answered;
        Touch(now);
        return message;
    }

    /// <summary>Somebody takes it on, or lets go of it (null).</summary>
    public Outcome<Case> Assign(Guid? personId, DateTimeOffset now)
    {
        if (!IsOpen)
            return Problem.Of(Problems.CaseDecided, Number);
        AssigneeId = personId;
        Touch(now);
        return this;
    }

    /// <summary>The decision. Who is turned down is told why.</summary>
    public Outcome<Case> Decide(bool approved, string? reason, Guid? deciderId, DateTimeOffset now)
    {
        if (!IsOpen)
            return Problem.Of(Problems.CaseDecided, Number);
        var needless = approved && PlainText.Optional(reason) is null;
        var words = PlainText.Lines(
            reason,
            "reason",
            CaseMessage.Longest,
            Problems.CaseReasonMissing
        );
        if (!words.Ok && !needless)
            return Outcome<Case>.Failed(words.Problems);
        Reason = words.Value;
        DecidedBy = deciderId;
        End(approved ? CaseState.Approved : CaseState.Declined, now);
        return this;
    }

    /// <summary>The one who asked does not want it any more.</summary>
    public Outcome<Case> Withdraw(DateTimeOffset now)
    {
        if (!IsOpen)
            return Problem.Of(Problems.CaseDecided, Number);
        End(CaseState.Withdrawn, now);
        return this;
    }

    /// <summary>The link of the next mail works from now on, and older ones do not.</summary>
    /// <param name="hash">Of the link's secret.</param>
    public void FollowBy(string hash) => FollowHash = hash;

    private void End(CaseState state, DateTimeOffset now)
    {
        State = state;
        Decided = now;
        Touch(now);
    }
}
