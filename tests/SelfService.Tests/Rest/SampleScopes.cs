using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Features.ApiReference;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Rest;

/// <summary>A scope of a sample, who has access to it, and who asks for it.</summary>
internal sealed class SampleScopes(
    PortvaktDb db,
    string marker,
    OrganisationId owner,
    DateTimeOffset now
)
{
    /// <summary>The subscope of the document's examples.</summary>
    public const string Shown = "kart/stadnamn.read";

    private static readonly DateOnly LastDay = new(2031, 12, 31);

    /// <summary>The one that stands in its place.</summary>
    public string Subscope { get; } = $"prove/{Guid.NewGuid():n}.read";

    public string Name => $"fjelltake:{Subscope}";

    /// <summary>Plants what an operation is about; the id of the request or rule, where it is about one.</summary>
    public Guid? Plant(ApiOperation operation)
    {
        // What is made by an operation must not be there before it.
        var isAbout = operation.Path.Contains("/scopes") || operation.Id == "explain";
        if (operation.Id == "createScope" || !isAbout)
            return null;
        if (operation.Id == "askForAccess")
        {
            Others();
            return null;
        }
        // Taken back by the one who asked; the other operations are about the owner.
        if (operation.Id == "withdrawAccessRequest")
            return Ask(Others(), owner);
        var scope = Own(isRemoved: operation.Id == "restoreAccess");
        if (operation.Path.Contains("/requests"))
            return Ask(scope, NumberSchemes.Norwegian.Parse("314685644").Value);
        return operation.Path.Contains("/rules") ? Rule(scope) : null;
    }

    private Scope Others() =>
        Offer(
            "jordbaer",
            NumberSchemes.Norwegian.Parse("312799545").Value,
            Visibility.Public,
            "Of a test"
        );

    private Scope Own(bool isRemoved)
    {
        var scope = Offer("fjelltake", owner, Visibility.Private, marker);
        foreach (var consumer in new[] { "314308425", "312422328" })
        {
            var access = ScopeAccess.Grant(
                scope,
                NumberSchemes.Norwegian.Parse(consumer).Value,
                new AccessTerms(LastDay, marker),
                now
            );
            if (isRemoved)
                access.Remove(now);
            db.Accesses.Add(access);
        }
        return scope;
    }

    private Guid Rule(Scope scope)
    {
        var terms = new ApprovalTerms(marker, ApprovalRuleKind.Forms, ["KOMM"], 24);
        var rule = ApprovalRule.Create(scope, terms, now);
        db.ApprovalRules.Add(rule);
        return rule.Id;
    }

    private Guid Ask(Scope scope, OrganisationId consumer)
    {
        var wish = new AccessWish(marker)
        {
            LegalBasis = marker,
            Contact = marker,
            LastDay = LastDay,
        };
        var request = AccessRequest.Ask(scope, consumer, wish, now);
        db.AccessRequests.Add(request);
        return request.Id;
    }

    private Scope Offer(
        string prefix,
        OrganisationId provider,
        Visibility visibility,
        string description
    )
    {
        var texts = new LanguageMap(description)
        {
            Tagged = new Dictionary<string, string> { ["nn"] = description },
        };
        var scope = Scope.Create(
            EnvironmentName.Of(Sample.Environment),
            ScopeName.Create(prefix, Subscope).Value,
            provider,
            new ScopeProperties(texts)
            {
                Visibility = visibility,
                AllowedKinds = [IntegrationKind.Maskinporten],
            },
            now,
            new ScopeIntroduction("api@prove.example", "https://prove.example/api")
        );
        db.Scopes.Add(scope);
        return scope;
    }
}
