using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Organisations;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.EndToEnd.Tests.Pages;

/// <summary>Values for the pages about cases, members, domains and terms; the member who reads them is an administrator.</summary>
internal sealed class PeopleSamples(
    PortvaktDb db,
    OrganisationId organisation,
    Dictionary<string, string> values
)
{
    private const string Member = "kari@fjelltake.example";
    private readonly DateTimeOffset now = TimeProvider.System.GetUtcNow();

    /// <summary>Adds what the pages show to the next save.</summary>
    public async Task Collect(CancellationToken stop)
    {
        var kari = await db.Users.SingleAsync(u => u.Email == Member, stop);
        var membership = await db.Memberships.SingleAsync(
            m => m.PersonId == kari.PersonId && m.Organisation == organisation,
            stop
        );
        membership.Administer(true);
        var other = await db.Memberships.FirstAsync(
            m => m.PersonId != kari.PersonId && m.Organisation == organisation,
            stop
        );
        var domain = await db.EmailDomains.FirstAsync(d => d.Organisation == organisation, stop);
        var (invitation, secret) = OneTimeLink.Invite(
            "gjest@fjelltake.example",
            organisation,
            false,
            Language.Bokmaal,
            now
        );
        db.OneTimeLinks.Add(invitation);
        values["/invitasjon/{secret}"] = $"/invitasjon/{secret}";
        values["/virksomhet/personer/{id:guid}"] = $"/virksomhet/personer/{other.PersonId}";
        values["/personer/{id:guid}/flytt"] = $"/personer/{other.PersonId}/flytt";
        values["/domener/{id:guid}"] = $"/domener/{domain.Id}";
        values["/virksomheter/{number}"] = $"/virksomheter/{organisation.Value}";
        values["/virksomhet/navngitte/{name}"] = "/virksomhet/navngitte/ver2";
        values["/bruksvilkar/{version}"] = $"/bruksvilkar/{TermsFile.BuiltIn.Versions[0].Version}";
        AccountSamples.Collect(db, kari, values);
        new OutwardSamples(db, organisation, values).Collect();
        AddCases(CaseRequester.Person(kari.PersonId, Language.Bokmaal));
    }

    private void AddCases(CaseRequester kari)
    {
        var test = EnvironmentName.Of("ver2");
        var prod = EnvironmentName.Of("prod");
        var prefix = Open(10000001, CaseKind.PrefixOrder, test, kari, new() { Prefix = "take" });
        prefix.Say(CaseSide.Requester, kari.PersonId, "Vi lager API om tak.\nDet haster.", now);
        prefix.Say(CaseSide.Decider, null, "Hva skal ligge bak?", now);
        var right = Open(10000002, CaseKind.RightRequest, prod, kari, new() { Right = Right.Apis });
        right.Say(CaseSide.Requester, kari.PersonId, "Jeg har tatt over API-ene.", now);
        var stranger = new CaseRequester(null, "Ny Nordmann", "ny@nytt.example", Language.Bokmaal);
        var wish = new CaseWish { OrganisationName = "NYTT PRØVE AS", Domain = "nytt.example" };
        var unknown = Open(10000003, CaseKind.UnknownDomain, null, stranger, wish);
        var secret = LinkSecret.New();
        unknown.FollowBy(LinkSecret.Hash(secret));
        values["/sak/{secret}"] = $"/sak/{secret}";
        values["/min-profil/saker/{number}"] = $"/min-profil/saker/{prefix.Number}";
        values["/drift/saker/{number}"] = $"/drift/saker/{unknown.Number}";
        values["/virksomhet/saker/{number}"] = $"/virksomhet/saker/{right.Number}";
        values["/{environment}/rettigheter/{number}"] = $"/prod/rettigheter/{right.Number}";
        values["/{environment}/registrer-virksomhet"] = "/prod/registrer-virksomhet";
        values["/{environment}/rettigheter/be-om"] = "/prod/rettigheter/be-om";
    }

    private Case Open(
        int drawn,
        CaseKind kind,
        EnvironmentName? environment,
        CaseRequester requester,
        CaseWish wish
    )
    {
        var number = CaseNumber.Of(drawn);
        // Each case keeps a requester of its own.
        var own = requester with
        { };
        var opened = Case.Open(number, kind, environment, organisation, own, wish, now);
        db.Cases.Add(opened);
        return opened;
    }
}
