using System.Collections.Concurrent;
using Portvakt.Domain.Basics;

namespace Portvakt.TokenServer.Directory;

/// <summary>All environments as they were loaded, kept up to date by change rows.</summary>
internal sealed class Snapshot
{
    private readonly ConcurrentDictionary<string, EnvironmentDirectory> environments = new(
        StringComparer.Ordinal
    );

    private readonly ConcurrentDictionary<string, OrganisationId> organisations = new(
        StringComparer.Ordinal
    );

    public IEnumerable<KeyValuePair<string, EnvironmentDirectory>> Environments => environments;

    public EnvironmentDirectory Of(string environment) =>
        environments.GetOrAdd(environment, _ => new EnvironmentDirectory());

    /// <summary>The organisation of a canonical text; one object for all its rows, since thousands name the same.</summary>
    public OrganisationId Organisation(string canonical) =>
        organisations.GetOrAdd(canonical, OrganisationId.Of);
}
