using System.Reflection;
using System.Reflection.Emit;
using ArchUnitNET.Loader;

namespace Portvakt.Architecture.Tests.Arrows;

/// <summary>Writes small assemblies that break a rule on purpose, to prove that the rule notices.</summary>
internal static class Broken
{
    /// <summary>Code in which a type of each use's From holds a field of a type of its To.</summary>
    public static ArchUnitNET.Domain.Architecture Code(params Use[] uses)
    {
        using var folder = new TempFolder();
        var name = $"Broken{Guid.NewGuid():N}";
        var assembly = new PersistedAssemblyBuilder(
            new AssemblyName(name),
            typeof(object).Assembly
        );
        var module = assembly.DefineDynamicModule(name);
        var types = uses.SelectMany(use => new[] { use.From, use.To })
            .Distinct()
            .ToDictionary(
                space => space,
                space => module.DefineType($"{space}.Thing", TypeAttributes.Public)
            );
        foreach (var use in uses)
            types[use.From].DefineField($"to{use.To}", types[use.To], FieldAttributes.Public);
        foreach (var type in types.Values)
            type.CreateType();
        assembly.Save(folder.File($"{name}.dll"));
        return new ArchLoader().LoadFilteredDirectory(folder.Path, "*.dll").Build();
    }
}
