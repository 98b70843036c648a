namespace Portvakt.Architecture.Tests.Arrows;

/// <summary>Features link to each other through Links and share through Domain, but never use each other.</summary>
internal static class Features
{
    private const string Folder = "Portvakt.SelfService.Features.";

    /// <summary>Every use of one feature by another, as sentences.</summary>
    public static IEnumerable<string> Violations(ArchUnitNET.Domain.Architecture code) =>
        from type in code.Types
        let user = FeatureOf(type.FullName)
        where user is not null
        from target in type.Dependencies.Select(dependency => dependency.Target.FullName).Distinct()
        let used = FeatureOf(target)
        where used is not null && used != user
        select $"{type.FullName} uses {target}";

    private static string? FeatureOf(string name) =>
        name.StartsWith(Folder, StringComparison.Ordinal)
            ? name[Folder.Length..].Split('.')[0]
            : null;
}
