namespace Portvakt.LoginProvider.Representing;

/// <summary>What a client asks to be told about whom the person represents.</summary>
/// <param name="Type">One type for the whole request.</param>
/// <param name="Resources">Empty when it asks for nothing.</param>
public sealed record Wish(DetailsType Type, IReadOnlyList<WishedResource> Resources)
{
    public static Wish Nothing { get; } = new(DetailsType.Service, []);

    /// <summary>Whether somebody who represents nobody is turned away.</summary>
    public bool DemandsRepresentation => Resources.Any(r => r.IsRequired);

    /// <summary>Whether the person may choose more than one organisation.</summary>
    public bool AllowsSeveral => Resources.Any(r => r.AllowsSeveral);
}

/// <summary>One resource of a <see cref="Wish"/>.</summary>
/// <param name="OnlySubUnits">True for sub units (business), false for main units (enterprise), null for both.</param>
public sealed record WishedResource(
    AltinnResource Resource,
    bool IsRequired,
    bool AllowsSeveral,
    bool? OnlySubUnits
);
