using System.Reflection;

namespace Portvakt.Server;

/// <summary>The product's name and version.</summary>
public static class Product
{
    /// <summary>As stated in Directory.Build.props.</summary>
    public static string Version { get; } =
        typeof(Product)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion;
}
