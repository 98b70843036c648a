namespace Portvakt.Domain.Notices;

/// <summary>The two who speak in a case.</summary>
public enum CaseSide
{
    /// <summary>Who asks for something.</summary>
    Requester,

    /// <summary>The service desk, or the administrators of the organisation.</summary>
    Decider,
}
