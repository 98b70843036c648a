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

    /// <summary>What a provider told, as the sign-in keeps it: the names of rights and roles by organisation.</summary>
    public static string Write(IEnumerable<Representation> told) =>
        JsonSerializer.Serialize(
            told.ToDictionary(
                t => t.Organisation.ToString(),
                t => t.Rights.Select(r => r.ToString()).Concat(t.Roles.Select(r => r.ToString()))
            )
        );

    /// <summary>A provider outside knows nothing of members here.</summary>
    private static IReadOnlyList<Representation> Read(string told) =>
        [
            .. JsonSerializer
                .Deserialize<Dictionary<string, string[]>>(told)!
                .Select(t => new Representation(
                    OrganisationId.Of(t.Key),
                    Named<Right>(t.Value),
                    Named<Role>(t.Value),
                    IsMember: false
                )),
        ];

    private static IReadOnlySet<T> Named<T>(IEnumerable<string> names)
        where T : struct, Enum =>
        names.Where(name => Enum.IsDefined(typeof(T), name)).Select(Enum.Parse<T>).ToHashSet();
}
