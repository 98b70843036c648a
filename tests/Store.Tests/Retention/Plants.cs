using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Scopes;
using Portvakt.Domain.Tokens;
using Portvakt.Store.Accounts;
using Portvakt.Store.Audit;
using Portvakt.Store.Calls;
using Portvakt.Store.Refusals;
using Portvakt.Store.Retention;
using Portvakt.Store.Usage;

namespace Portvakt.Store.Tests.Retention;

/// <summary>For each rule, rows whose time begins to run at a moment.</summary>
internal static class Plants
{
    private static readonly EnvironmentName Ver2 = EnvironmentName.Of("ver2");
    private static readonly OrganisationId Consumer = OrganisationId.Of("0192:991825827");
    private static readonly OrganisationId Supplier = OrganisationId.Of("0192:889640782");

    public static IReadOnlyDictionary<string, Plant> All { get; } =
        new Dictionary<string, Plant>
        {
            ["Refusals"] = new((db, at) => db.Add(Refused(at)), db => db.Refusals),
            ["SignInAttempts"] = new(
                (db, at) => db.Add(Accounts.SignInAttempts.First("hash", at)),
                db => db.SignInAttempts
            ),
            ["Sessions"] = new(BeginSession, db => db.PortalSessions),
            ["UsedChallenges"] = new(
                (db, at) => db.Add(UsedChallenge.Of([1], at)),
                db => db.UsedChallenges
            ),
            ["StrongSignIns"] = new(
                (db, at) =>
                    db.Add(
                        StrongSignIn.Of(
                            "session",
                            Ver2,
                            Guid.NewGuid(),
                            new ProviderAnswer("https://a.example", null, null, at, null),
                            at
                        )
                    ),
                db => db.StrongSignIns
            ),
            ["ParkedForms"] = new(
                (db, at) => db.Add(ParkedForm.Of(Guid.NewGuid(), "/", [1], at)),
                db => db.ParkedForms
            ),
            ["IdempotentCalls"] = new(
                (db, at) =>
                    db.Add(
                        IdempotentCall.Begin(
                            Ver2,
                            new Actor { Organisation = Consumer, ClientId = "client" },
                            "key",
                            [1],
                            at
                        )
                    ),
                db => db.IdempotentCalls
            ),
            ["OneTimeLinks"] = new(AddLinks, db => db.OneTimeLinks, 2),
            ["SentMail"] = new(
                (db, at) =>
                {
                    var mail = Mail(at);
                    mail.MarkSent(at);
                    db.Add(mail);
                },
                db => db.OutgoingMails
            ),
            ["SentWebhooks"] = new(
                (db, at) =>
                {
                    var call = OutgoingCall.To(Point(at), "key.added", _ => "{}", at);
                    call.MarkSent(at);
                    db.Add(call);
                },
                db => db.OutgoingCalls
            ),
            ["Notices"] = new(AddNotice, db => db.Notices),
            ["NoticePauses"] = new(
                (db, at) => db.Add(NoticePause.Of(Ending(at), null, null, at)),
                db => db.NoticePauses
            ),
            ["OperationsMessages"] = new(
                (db, at) =>
                    db.Add(
                        OperationsMessage.Create(
                            OperationsKind.Planned,
                            new("title"),
                            new("text"),
                            at,
                            null,
                            at
                        )
                    ),
                db => db.OperationsMessages
            ),
            ["Cases"] = new((db, at) => db.Add(Decided(at)), db => db.Cases),
            ["Usage"] = new((db, at) => db.Add(Used(at)), db => db.UsageCounts),
            ["Events"] = new(
                (db, at) =>
                    db.Add(Event.Of(EventType.KeyAdded, Actor.System(Via.Job, "test"), at, "key")),
                db => db.Events
            ),
            ["EventSeals"] = new(
                (db, at) => db.Add(Sealed(at.ToUnixTimeMilliseconds(), at)),
                db => db.EventSeals
            ),
            [EndedDelegations.Name] = new(
                (db, at) => AddDelegations(db, at, at),
                db =>
                    db.Delegations.Select(d => d.Id)
                        .Concat(db.SystemUsers.Select(u => u.Id))
                        .Concat(db.Consents.Select(c => c.Id))
                        .Concat(db.DelegationInvitations.Select(i => i.Id))
                        .Concat(db.SystemUserRequests.Select(r => r.Id))
                        .Cast<object>(),
                5
            ),
        };

    /// <summary>The columns of an entity's table.</summary>
    public static IEnumerable<string> Columns<TEntity>(PortvaktDb db) =>
        db.Model.FindEntityType(typeof(TEntity))!.GetProperties().Select(p => p.GetColumnName());

    /// <summary>A mail that nobody could deliver yet.</summary>
    public static OutgoingMail Mail(DateTimeOffset at) =>
        OutgoingMail.To("somebody@example.org", "subject", "text", "html", at);

    private static NotificationPoint Point(DateTimeOffset at) =>
        NotificationPoint.Create(
            new(Consumer),
            NoticeChannel.Webhook,
            "https://a.example",
            Language.English,
            [],
            [1],
            null,
            at
        );

    private static ExpiringThing Ending(DateTimeOffset at) =>
        new(ExpiringKind.Key, Guid.NewGuid().ToString(), "kid", new(Consumer), at);

    /// <summary>A notice and its receipt, which goes with it.</summary>
    private static void AddNotice(PortvaktDb db, DateTimeOffset at)
    {
        var notice = Notice.OfEnd(Ending(at), 30, at);
        db.Add(notice);
        db.Add(
            NoticeReceipt.For(
                notice,
                new(NoticeChannel.Email, "somebody@example.org", Language.English, null),
                at
            )
        );
    }

    public static StoredRefusal Refused(DateTimeOffset at) =>
        StoredRefusal.Of(
            new Refusal("trace", at, Ver2, "client", "token.expired", "rule", 1, true, ["iss"])
        );

    /// <summary>A case with a message.</summary>
    private static Case Decided(DateTimeOffset at)
    {
        var decided = Case.Open(
            CaseNumber.Of(RandomNumberGenerator.GetInt32(CaseNumber.Least, CaseNumber.End)),
            CaseKind.PrefixOrder,
            Ver2,
            Consumer,
            CaseRequester.Person(Guid.NewGuid(), Language.English),
            new CaseWish { Prefix = "prefix" },
            at
        );
        Assert.True(decided.Say(CaseSide.Requester, null, "text", at).Ok);
        Assert.True(decided.Decide(approved: false, "no", null, at).Ok);
        return decided;
    }

    /// <param name="end">When they end; null for never.</param>
    public static void AddDelegations(PortvaktDb db, DateTimeOffset at, DateTimeOffset? end)
    {
        var title = new LanguageMap("title");
        var scheme = DelegationScheme.Create(Ver2, Supplier, title, [ScopeName.Of("a:b")], at);
        var system = RegisteredSystem.Register(Ver2, Supplier, "system", title, [], at).Value!;
        var user = SystemUser.Create(system, Consumer, null, at);
        var request = SystemUserRequest.Create(system, Consumer, null, at);
        if (end is { } deleted)
        {
            user.Delete(deleted);
            request.Decline(deleted);
        }
        var validity = new Validity(at.AddDays(-1), end);
        db.AddRange(
            scheme,
            Delegation.Give(scheme, Consumer, Supplier, validity).Value!,
            system,
            user,
            request,
            DelegationInvitation.Create(Ver2, Supplier, "title", "code", [], [], validity),
            Consent.Give(Ver2, Consumer, Supplier, ConsentRights.To("income"), validity)
        );
    }

    private static void BeginSession(PortvaktDb db, DateTimeOffset at)
    {
        var account = new Account { Id = Guid.NewGuid(), UserName = "somebody" };
        db.AddRange(
            account,
            PortalSession.Begin("session", account, SessionWay.Password, "Firefox, Linux", at)
        );
    }

    // One that was never followed, and one that was.
    private static void AddLinks(PortvaktDb db, DateTimeOffset at)
    {
        for (var i = 0; i < 2; i++)
        {
            var (link, _) = OneTimeLink.Create(
                LinkPurpose.ConfirmRegistration,
                "somebody@example.org",
                "Somebody",
                Language.English,
                at
            );
            if (i > 0)
                link.Use(at);
            db.Add(link);
        }
    }

    private static EventSeal Sealed(long last, DateTimeOffset at) =>
        EventSeal.Of(last - 1, last, 1, [1], at);

    private static UsageCount Used(DateTimeOffset at) =>
        new()
        {
            Environment = Ver2,
            ClientId = "client",
            KeyId = "key",
            Scope = "a:b",
            Consumer = "0192:991825827",
            Day = (int)(at.ToUnixTimeSeconds() / 86_400),
            Tokens = 1,
            LastUsed = at,
        };
}

/// <summary>The rows of one rule.</summary>
/// <param name="Add">Adds them.</param>
/// <param name="Rows">Finds them.</param>
/// <param name="Count">How many are added.</param>
internal sealed record Plant(
    Func<PortvaktDb, DateTimeOffset, Task> Add,
    Func<PortvaktDb, IQueryable<object>> Rows,
    int Count = 1
)
{
    public Plant(
        Action<PortvaktDb, DateTimeOffset> add,
        Func<PortvaktDb, IQueryable<object>> rows,
        int count = 1
    )
        : this(
            (db, at) =>
            {
                add(db, at);
                return Task.CompletedTask;
            },
            rows,
            count
        ) { }
}
