using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Finds whom a change of a scope would hit.</summary>
internal sealed class FindConflicts(ScopeClients clients)
{
    /// <summary>What stands between the scope and its clients now.</summary>
    public async Task<IReadOnlyList<ScopeConflict>> In(
        Scope scope,
        CancellationToken cancellation
    ) => Of(ScopeProperties.Of(scope), await clients.Of(scope, cancellation));

    /// <summary>What <paramref name="wanted"/> would bring that is not there already.</summary>
    public async Task<IReadOnlyList<ScopeConflict>> Of(
        Scope scope,
        ScopeProperties wanted,
        CancellationToken cancellation
    )
    {
        var all = await clients.Of(scope, cancellation);
        var before = Of(ScopeProperties.Of(scope), all).ToDictionary(c => c.Word);
        return
        [
            .. Of(wanted, all)
                .Where(c => !before.TryGetValue(c.Word, out var old) || c.Clients > old.Clients),
        ];
    }

    private static List<ScopeConflict> Of(ScopeProperties scope, IReadOnlyList<ScopeClient> clients)
    {
        var longer = clients
            .Where(c => scope.MaxTokenLifetime > 0 && c.TokenLifetime > scope.MaxTokenLifetime)
            .ToList();
        var barred = clients
            .Where(c => scope.AllowedKinds.Count > 0 && !scope.AllowedKinds.Contains(c.Kind))
            .ToList();
        // Who has it by delegation needs no access of its own.
        var lacking = clients
            .Where(c => !scope.AccessibleForAll && scope.DelegationSource is null && !c.HasAccess)
            .ToList();
        return
        [
            .. Found(ScopeConflict.Lifetime, longer),
            .. Found(ScopeConflict.Kind, barred),
            .. Found(ScopeConflict.Access, lacking),
        ];
    }

    private static IEnumerable<ScopeConflict> Found(string word, List<ScopeClient> clients)
    {
        if (clients.Count > 0)
            yield return new ScopeConflict(
                word,
                clients.Count,
                clients.Select(c => c.Keeper).Distinct().Count()
            )
            {
                Longest = clients.Max(c => c.TokenLifetime ?? 0),
            };
    }
}
