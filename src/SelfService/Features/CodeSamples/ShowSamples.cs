using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Registered;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.CodeSamples;

/// <summary>Finds the values of one client for its samples.</summary>
internal sealed class ShowSamples(PortvaktDb db, TimeProvider clock)
{
    /// <summary>Null when the organisation has no such client here.</summary>
    public async Task<CodeSampleModel?> Handle(
        string clientId,
        SampleWish wish,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var found = await db
            .Integrations.AsNoTracking()
            .Own(environment, actor, clientId, cancellation);
        if (found is null)
            return null;
        var resource = SampleValues.ReadResource(wish.Resource);
        return new CodeSampleModel(
            found,
            new SampleValues(
                environment.Issuer,
                $"{environment.Issuer}token",
                found.ClientId,
                Kid(found, wish.Kid),
                string.Join(' ', Scopes(found, wish.Scopes)),
                resource.Ok ? resource.Value : ""
            )
            {
                ByCertificate = found.Keys.Count == 0,
            },
            SampleLanguage.Find(wish.Language).Key,
            wish.Resource ?? "",
            resource.Problems
        );
    }

    /// <summary>The key that was chosen, else the one that lasts longest.</summary>
    private string? Kid(Integration client, string? chosen)
    {
        var now = clock.GetUtcNow();
        var usable = client.Keys.Where(key => key.StateAt(now) != KeyState.Expired).ToList();
        return usable.Find(key => key.Kid == chosen)?.Kid
            ?? usable.OrderByDescending(key => key.Validity.To).FirstOrDefault()?.Kid;
    }

    private static IEnumerable<string> Scopes(Integration client, IReadOnlyList<string> chosen)
    {
        // A name from long ago may have any form.
        var own = client
            .Scopes.Select(s => s.Scope.Value)
            .Where(SampleValues.CanStandInCode)
            .Order(StringComparer.Ordinal)
            .ToList();
        return chosen.Count == 0 ? own : own.Where(chosen.Contains);
    }
}
