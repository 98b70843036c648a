using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Registered;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Integrations.Keys;

/// <summary>
/// Finds where the keys of an integration are used a second time, in any environment: whoever gets hold of such a key gets
/// both. Only the organisation's own are looked at; nobody learns of others' through a public key.
/// </summary>
internal sealed class FindKeyTwins(PortvaktDb db, Landscape landscape)
{
    public async Task<IReadOnlyList<KeyTwin>> Of(
        Integration integration,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var numbers = integration.Keys.Select(key => key.Modulus).ToList();
        if (numbers.Count == 0)
            return [];
        List<KeyTwin> found = [];
        foreach (var environment in landscape.Environments)
        {
            var others = await db
                .Integrations.AsNoTracking()
                .ReachedBy(environment, actor)
                .Where(i => i.Id != integration.Id && i.Keys.Any(k => numbers.Contains(k.Modulus)))
                .OrderBy(i => i.Name)
                .ToListAsync(cancellation);
            found.AddRange(others.SelectMany(other => Between(integration, other)));
        }
        return found;
    }

    private static IEnumerable<KeyTwin> Between(Integration one, Integration other) =>
        one
            .Keys.Where(key =>
                other.Keys.Any(theirs => theirs.Modulus.AsSpan().SequenceEqual(key.Modulus))
            )
            .Select(key => new KeyTwin(key.Kid, other.Environment, other.ClientId, other.Name));
}
