using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Registered;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Registers a client for the organisation acted for, or by a supplier for its customer.</summary>
internal sealed class CreateIntegration(
    PortvaktDb db,
    IntegrationReader reader,
    FindCustomer customers,
    CustomerMail mail,
    ReadyForProduction ready,
    TimeProvider clock
)
{
    public async Task<Outcome<CreatedIntegration>> Handle(
        CreateIntegrationInput input,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (actor.Organisation is not { } registrar)
            return Problem.Of(Problems.NoOrganisation);
        var owner = await customers.Handle(input.Customer, environment, actor, cancellation);
        var kind = reader.ReadKind(input.Kind);
        var clientId = ClientIds.Read(input.ClientId);
        var read = await reader.Read(input, kind, environment, registrar, [], cancellation);
        List<Problem> problems = [.. owner.Problems, .. clientId.Problems, .. read.Problems];
        if (problems.Count > 0)
            return problems;
        if (await ready.Missing(registrar, environment, cancellation) is [var missing, ..])
            return missing;
        if (await mail.Refusal(owner.Value, registrar) is { } tooMany)
            return tooMany;
        var now = clock.GetUtcNow();
        var integration = Integration.Create(
            environment.Name,
            owner.Value,
            read.Value!.Properties,
            read.Value.Scopes,
            now,
            supplier: owner.Value == registrar ? null : registrar,
            clientId.Value!.Length == 0 ? null : clientId.Value
        );
        if (input.Active == false)
            integration.Deactivate(registrar, now);
        var secret = NewSecret(integration, now);
        db.Integrations.Add(integration);
        db.Events.Add(IntegrationEvents.Created(integration, actor, now));
        await mail.Registered(integration, cancellation);
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? new CreatedIntegration(integration, secret)
            : Problem.At("client_id", Problems.ClientExists, integration.ClientId);
    }

    private static string? NewSecret(Integration integration, DateTimeOffset now)
    {
        if (!integration.Settings.HasSecret)
            return null;
        var (text, kept) = ClientSecret.Make(now);
        integration.SetSecret(kept, now);
        return text;
    }
}
