namespace Portvakt.Domain.Notices;

/// <summary>What somebody can ask for. The kind decides who answers and what an approval brings about.</summary>
public enum CaseKind
{
    /// <summary>That an organisation is registered, with the e-mail domain of the one who asks.</summary>
    OrganisationRegistration,

    /// <summary>That an e-mail domain is tied to an organisation that is registered already.</summary>
    UnknownDomain,

    /// <summary>"Be om rettighet": one of the rights of a prod-kind environment.</summary>
    RightRequest,

    /// <summary>"Bestill prefiks": a prefix in one environment.</summary>
    PrefixOrder,
}
