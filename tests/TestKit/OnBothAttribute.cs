using System.Reflection;
using Portvakt.Store;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Portvakt.TestKit;

/// <summary>
/// Runs a <c>[Theory]</c> once for each kind of database, with the <see cref="DatabaseKind"/> as its first argument
/// and <paramref name="rest"/> after it: <c>var server = await servers.On(kind);</c>
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class OnBothAttribute(params object?[] rest) : Xunit.v3.DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(
        MethodInfo testMethod,
        DisposalTracker disposalTracker
    ) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>([
            .. Enum.GetValues<DatabaseKind>().Select(kind => new TheoryDataRow([kind, .. rest])),
        ]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
