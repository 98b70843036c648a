using Xunit.v3;

namespace Portvakt.TestKit;

/// <summary>
/// Says which line of docs/requirements.md a test shows: <c>[Requirement("R12")]</c> on a method, or on a class for
/// all its tests. Several are allowed. <c>./test --requirements R12</c> runs exactly these.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class RequirementAttribute(string id) : Attribute, ITraitAttribute
{
    /// <summary>The trait that ./test filters and counts by.</summary>
    public const string Trait = "Requirement";

    /// <summary>An id of docs/requirements.md, such as R12.</summary>
    public string Id { get; } = id;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new(Trait, Id)];
}
