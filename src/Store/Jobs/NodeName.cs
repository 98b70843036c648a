using System.Globalization;

namespace Portvakt.Store.Jobs;

/// <summary>What this process is called where the operator sees which node did something.</summary>
public static class NodeName
{
    public static readonly string Here = string.Create(
        CultureInfo.InvariantCulture,
        $"{Environment.MachineName}:{Environment.ProcessId}"
    );
}
