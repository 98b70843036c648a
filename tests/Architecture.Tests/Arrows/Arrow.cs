using ArchUnitNET.Domain;

namespace Portvakt.Architecture.Tests.Arrows;

/// <summary>What a part of the product must not use.</summary>
/// <param name="From">The namespace that the rule holds for, with all below it.</param>
/// <param name="IsForbidden">Whether a type with this full name may not be used there.</param>
/// <param name="CounterExamples">Uses that the rule must notice: a namespace below From, and what it uses.</param>
internal sealed record Arrow(
    string From,
    Func<string, bool> IsForbidden,
    params Use[] CounterExamples
)
{
    /// <summary>Every forbidden use in the code, as sentences.</summary>
    public IEnumerable<string> Violations(ArchUnitNET.Domain.Architecture code) =>
        from type in code.Types
        where Names.IsWithin(type.FullName, From)
        from target in type.Dependencies.Select(dependency => dependency.Target.FullName).Distinct()
        where IsForbidden(target)
        select $"{type.FullName} uses {target}";
}

/// <summary>A use of one thing by another.</summary>
/// <param name="From">The namespace of the user.</param>
/// <param name="To">The namespace of what is used.</param>
internal sealed record Use(string From, string To);
