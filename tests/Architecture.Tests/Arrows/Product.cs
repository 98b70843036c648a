using ArchUnitNET.Loader;

namespace Portvakt.Architecture.Tests.Arrows;

/// <summary>The product's own assemblies, whichever the server is made of today.</summary>
internal static class Product
{
    /// <summary>Paths of the assemblies beside this test's that are not tests themselves.</summary>
    public static IReadOnlyList<string> Assemblies { get; } =
    [
        .. Directory.GetFiles(AppContext.BaseDirectory, "Portvakt.*.dll").Where(IsProduct),
        Path.Combine(AppContext.BaseDirectory, "portvakt.dll"),
    ];

    /// <summary>Their types and who uses whom.</summary>
    public static ArchUnitNET.Domain.Architecture Code { get; } =
        new ArchLoader()
            .LoadAssemblies([.. Assemblies.Select(System.Reflection.Assembly.LoadFrom)])
            .Build();

    private static bool IsProduct(string path) =>
        Path.GetFileNameWithoutExtension(path) is var name
        && !name.EndsWith(".Tests", StringComparison.Ordinal)
        && name != "Portvakt.TestKit";
}
