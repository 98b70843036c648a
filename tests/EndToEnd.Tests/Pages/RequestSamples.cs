using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.EndToEnd.Tests.Pages;

/// <summary>Values for the catalogue's pages and those of requests, received and sent.</summary>
internal sealed class RequestSamples(
    PortvaktDb db,
    OrganisationId organisation,
    Dictionary<string, string> values
)
{
    private static readonly EnvironmentName Environment = EnvironmentName.Of("ver2");
    private static readonly OrganisationId Asking = OrganisationId.Of("0192:314308425");
    private static readonly OrganisationId Asked = OrganisationId.Of("0192:312799545");
    private readonly DateTimeOffset now = TimeProvider.System.GetUtcNow();

    /// <summary>Adds what the pages show to the next save.</summary>
    public void Collect()
    {
        var own = Offer("fjelltake:kart/skred.read", organisation, "Skredfare time for time");
        own.Change(
            ScopeProperties.Of(own),
            now,
            new("kart@fjelltake.example", "https://fjelltake.example/api/skred")
        );
        var others = Offer("jordbaer:adresse/sted.read", Asked, "Adresser og steder i hele landet");
        var received = Ask(own, Asking, "Varsle innbyggere i utsatte områder.");
        Ask(own, OrganisationId.Of("0192:314685644"), "Holde kunders kart oppdatert.");
        var sent = Ask(others, organisation, "Vise adresser i kart over skredfare.");
        var declined = Ask(
            Offer("jordbaer:eiendom.read", Asked, "Eiendommer"),
            organisation,
            "Kart."
        );
        declined.Decide(
            approved: false,
            "Skriv hvilket register dere skal bruke.",
            now.AddHours(-2)
        );
        var rule = ApprovalRule.Create(
            own,
            new ApprovalTerms("Alle kommuner", ApprovalRuleKind.Forms, ["KOMM", "FYLK"], 24),
            now.AddDays(-30)
        );
        db.ApprovalRules.Add(rule);
        const string requests = "{environment}/foresporsler";
        values["{environment}/mine-api/bestill-prefiks"] =
            "ver2/mine-api/bestill-prefiks?prefiks=skatte-make";
        values["/katalog/{id:guid}"] = $"/katalog/{others.Id}";
        values[requests + "/{id:guid}"] = $"ver2/foresporsler/{received.Id}";
        values["/sendt/{id:guid}"] = $"/sendt/{sent.Id}";
        values["/sendt/ny"] = "/sendt/ny?scope=jordbaer:eiendom.read";
        values["/regler/{id:guid}"] = $"/regler/{rule.Id}";
    }

    private Scope Offer(string name, OrganisationId owner, string description)
    {
        var scope = Scope.Create(
            Environment,
            ScopeName.Of(name),
            owner,
            new ScopeProperties(
                new LanguageMap(description)
                {
                    Tagged = new Dictionary<string, string> { ["en"] = "In English" },
                }
            )
            {
                LongDescription = new LanguageMap(
                    "Oppdateres hver time.\nSpørringer per kommune er raskest."
                ),
                MaxTokenLifetime = 600,
            },
            now
        );
        db.Scopes.Add(scope);
        return scope;
    }

    private AccessRequest Ask(Scope scope, OrganisationId consumer, string purpose)
    {
        var wish = new AccessWish(purpose)
        {
            LegalBasis = "Sivilbeskyttelsesloven § 14",
            Contact = "Anne Stille, anne@fossekall.example",
            LastDay = new DateOnly(2029, 12, 31),
        };
        var request = AccessRequest.Ask(scope, consumer, wish, now.AddDays(-1));
        db.AccessRequests.Add(request);
        return request;
    }
}
