namespace Portvakt.SelfService.Features.Scopes;

/// <summary>In which order scopes are listed.</summary>
public enum ScopeOrder
{
    Name,

    /// <summary>Those that most have access to first.</summary>
    Accesses,

    /// <summary>Those with the most requests without an answer first.</summary>
    Requests,

    /// <summary>The newest first.</summary>
    Newest,
}
