namespace Portvakt.SelfService.Features.Terms;

/// <summary>How a version of the terms stands today.</summary>
public enum TermsVersionState
{
    /// <summary>Announced for a later day.</summary>
    Ahead,
    InForce,

    /// <summary>A later one is in force.</summary>
    Replaced,

    /// <summary>Somebody accepted it, but the configuration has its text no more.</summary>
    Gone,
}
