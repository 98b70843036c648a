using System.Reflection;
using Portvakt.Store;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Portvakt.TestKit;

/// <summary>
/// Runs a <c>[Theory]</c> once on each database, with an empty <see cref="TestDatabase"/> as its first argument and
/// <paramref name="rest"/> after it. The database is dropped after the test.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public class OnEveryDatabaseAttribute(params object?[] rest) : DataAttribute
{
    public override async ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(
        MethodInfo testMethod,
        DisposalTracker disposalTracker
    )
    {
        var rows = new List<ITheoryDataRow>();
        foreach (var kind in Enum.GetValues<DatabaseKind>())
        {
            var database = await Create(kind);
            disposalTracker.Add(database);
            rows.Add(new TheoryDataRow([database, .. rest]));
        }
        return rows;
    }

    /// <summary>Databases are made when the test runs, not when tests are listed.</summary>
    public override bool SupportsDiscoveryEnumeration() => false;

    /// <summary>Makes the database of one row.</summary>
    protected virtual Task<TestDatabase> Create(DatabaseKind kind) => TestDatabase.Create(kind);
}

/// <summary>As <see cref="OnEveryDatabaseAttribute"/>, with the tables of <typeparamref name="TSchema"/>.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class OnEveryDatabaseAttribute<TSchema>(params object?[] rest)
    : OnEveryDatabaseAttribute(rest)
    where TSchema : IDatabaseSchema, new()
{
    protected override Task<TestDatabase> Create(DatabaseKind kind) =>
        TestDatabase.Create<TSchema>(kind);
}
