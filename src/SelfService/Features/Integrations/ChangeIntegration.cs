using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Registered;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Replaces everything that can be chosen about a client; what is left out goes back to its default.</summary>
internal sealed class ChangeIntegration(
    PortvaktDb db,
    IntegrationReader reader,
    NumberSchemes numbers,
    TimeProvider clock
)
{
    public async Task<Outcome<Integration>> Handle(
        string clientId,
        CreateIntegrationInput input,
        VersionCheck? expected,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var found = await db.Integrations.Kept(
            environment,
            actor,
            clientId,
            expected,
            cancellation
        );
        if (!found.Ok)
            return found;
        var integration = found.Value;
        // The original knows neither, and what its clients say nothing of stays.
        input = input with
        {
            Team = input.Team ?? integration.Team,
            Tags = input.Tags ?? string.Join(',', integration.Tags),
        };
        var kept = integration.Scopes.Select(s => s.Scope).ToList();
        var read = await reader.Read(
            input,
            integration.Kind,
            environment,
            integration.Keeper,
            kept,
            cancellation
        );
        List<Problem> problems =
        [
            .. Fixed(integration, input),
            .. read.Problems,
            .. Asleep(integration, input, actor),
        ];
        if (problems.Count > 0)
            return problems;
        var now = clock.GetUtcNow();
        var before = IntegrationEvents.Facts(integration);
        integration.Change(read.Value!.Properties, read.Value.Scopes, now);
        db.Events.Add(IntegrationEvents.Changed(integration, before, actor, now));
        SwitchTo(input.Active, integration, actor, now);
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? integration
            : Problem.Of(Problems.ConcurrentChange);
    }

    private void SwitchTo(bool? active, Integration integration, Actor actor, DateTimeOffset now)
    {
        if (active is null || active == integration.Active)
            return;
        if (active.Value)
            integration.Reactivate(actor.Organisation, now);
        else
            integration.Deactivate(actor.Organisation!.Value, now);
        db.Events.Add(IntegrationEvents.Switched(integration, actor, now));
    }

    /// <summary>What its customer ended stays ended, whoever else says that it is active.</summary>
    private static IEnumerable<Problem> Asleep(
        Integration integration,
        CreateIntegrationInput input,
        Actor actor
    ) =>
        input.Active == true
        && !integration.Active
        && integration.ReactivationRefusal(actor.Organisation) is { } refusal
            ? [refusal]
            : [];

    /// <summary>What cannot be changed may be sent along as long as it is the same.</summary>
    private IEnumerable<Problem> Fixed(Integration integration, CreateIntegrationInput input)
    {
        if (PlainText.Optional(input.Kind) is { } kind && kind != integration.Kind.Word())
            yield return Problem.At("kind", Problems.KindFixed, integration.Kind.Word());
        if (PlainText.Optional(input.ClientId) is { } id && id != integration.ClientId)
            yield return Problem.At("client_id", Problems.ClientIdFixed);
        if (
            PlainText.Optional(input.Customer) is { } customer
            && numbers.Parse(customer) is var owner
            && !(owner.Ok && owner.Value == integration.Owner)
        )
            yield return Problem.At("customer", Problems.ClientOrgnoFixed);
    }
}
