namespace Portvakt.SelfService.Features.Terms;

/// <summary>How an organisation stands to the terms in force.</summary>
public enum TermsStanding
{
    /// <summary>It has accepted them, or those announced after them.</summary>
    Accepted,

    /// <summary>It has accepted an earlier version only.</summary>
    Outdated,

    /// <summary>Nobody has accepted any version for it.</summary>
    Never,
}
