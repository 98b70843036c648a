using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens;

/// <summary>What one environment knows, as the rules ask for it. Answers come from memory and never wait.</summary>
public interface IGrantFacts
{
    /// <summary>An active client; null when it is unknown, deactivated, or lives in another environment.</summary>
    ClientFacts? FindClient(string clientId);

    /// <summary>A scope, active or not; null when there is none.</summary>
    ScopeFacts? FindScope(string name);

    /// <summary>Whether the organisation has an approved access to the scope that is valid at that instant.</summary>
    bool HasAccess(ScopeFacts scope, OrganisationId organisation, DateTimeOffset now);

    /// <summary>The scope prefixes that the organisation owns.</summary>
    IReadOnlyCollection<string> PrefixesOf(OrganisationId organisation);
}
