using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Puts a set of keys in place of the one that a client has, or one key in place of another: all, or nothing.</summary>
internal sealed class ReplaceKeys(KeptIntegrations kept)
{
    public async Task<Outcome<Integration>> Handle(
        ReplaceKeysInput input,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        // Read before anything is looked up, so that a private key is refused whatever else is wrong.
        var keys = SentKeys.Read(input.Json, input.Kid);
        if (!keys.Ok)
            return Outcome<Integration>.Failed(keys.Problems);
        return await kept.Change<Integration>(
            input.ClientId,
            input.Expected,
            environment,
            actor,
            (integration, now, events) =>
            {
                var before = KeyEvents.Ends(integration);
                var problems = input.Kid is null
                    ? integration.ReplaceKeys(keys.Value, now).Problems
                    : integration.PutKey(keys.Value[0], now).Problems;
                if (problems.Count > 0)
                    return Outcome<Integration>.Failed(problems);
                foreach (var told in KeyEvents.Replaced(integration, before, actor, now))
                    events.Add(told);
                return integration;
            },
            cancellation
        );
    }
}
