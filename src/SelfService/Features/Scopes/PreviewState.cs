namespace Portvakt.SelfService.Features.Scopes;

/// <summary>What a line of a list would come to.</summary>
public enum PreviewState
{
    /// <summary>It cannot be carried out.</summary>
    Fault,

    /// <summary>The register does not know the number; it is carried out at the second word.</summary>
    Unknown,

    /// <summary>It gets access.</summary>
    New,

    /// <summary>It has access and gets other terms.</summary>
    NewTerms,

    /// <summary>It has access on these terms already.</summary>
    Unchanged,
}
