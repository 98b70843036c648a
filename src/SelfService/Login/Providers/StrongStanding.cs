using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Store;
using Portvakt.Store.Accounts;
using Portvakt.Store.People;

namespace Portvakt.SelfService.Login.Providers;

/// <summary>Whom somebody who signed in at a provider represents, as things stand at this request.</summary>
internal sealed class StrongStanding(PortvaktDb db, TimeProvider clock)
{
    public async Task<IReadOnlyList<Representation>> Of(
        StrongSignIn signIn,
        EnvironmentName environment,
        CancellationToken cancellation
    ) =>
        signIn.ToldRights is { } told
            ? Read(told)
            : await db.RepresentedBy(signIn.PersonId, environment, clock.GetUtcNow(), cancellation);

    /// <summary>A provider outside knows rights, and nothing of roles or members here.</summary>
    private static IReadOnlyList<Representation> Read(string told) =>
        [
            .. JsonSerializer
                .Deserialize<Dictionary<string, string[]>>(told)!
                .Select(t => new Representation(
                    OrganisationId.Of(t.Key),
                    t.Value.Select(Enum.Parse<Right>).ToHashSet(),
                    new HashSet<Role>(),
                    IsMember: false
                )),
        ];
}
