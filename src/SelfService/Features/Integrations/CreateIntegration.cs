using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What was typed under "Ny integrasjon".</summary>
public sealed record CreateIntegrationInput(
    string? Kind,
    string? Name,
    string? Description,
    string? Lifetime,
    IReadOnlyList<string> Scopes
);

/// <summary>Registers a client for the organisation acted for.</summary>
internal sealed class CreateIntegration(PortvaktDb db, OfferScopes offers, TimeProvider clock)
{
    public async Task<Outcome<Integration>> Handle(
        CreateIntegrationInput input,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (actor.Organisation is not { } owner)
            return Problem.Of(Problems.NoOrganisation);
        var problems = new List<Problem>();
        // The kinds that this installation can serve; others are not offered.
        if (input.Kind != IntegrationKind.Maskinporten.Word())
            problems.Add(Problem.At("kind", Problems.ChoiceMissing));
        const IntegrationKind kind = IntegrationKind.Maskinporten;
        var properties = IntegrationProperties.Read(
            kind,
            input.Name,
            input.Description,
            input.Lifetime
        );
        problems.AddRange(properties.Problems);
        var offered = await offers.Available(environment, owner, kind, cancellation);
        var scopes = ChosenScopes.Read(input.Scopes, [.. offered.Select(o => o.Name)]);
        problems.AddRange(scopes.Problems);
        if (!properties.Ok || !scopes.Ok || problems.Count > 0)
            return problems;
        var now = clock.GetUtcNow();
        var integration = Integration.Create(
            environment.Name,
            owner,
            properties.Value,
            scopes.Value,
            now
        );
        db.Integrations.Add(integration);
        db.Events.Add(IntegrationEvents.Created(integration, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? integration
            : Problem.Of(Problems.ConcurrentChange);
    }
}
