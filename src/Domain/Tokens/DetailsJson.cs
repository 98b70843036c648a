using System.Text.Json;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens;

/// <summary>The JSON of authorization_details: which members each type has, and how to reach them.</summary>
internal static class DetailsJson
{
    private static readonly string[] SystemUserMembers = ["type", "systemuser_org", "externalRef"];
    private static readonly string[] OrganisationMembers = ["authority", "ID"];
    private static readonly string[] ConsentMembers = ["type", "id", "from"];

    /// <summary>The claim's value; null when the grant has none.</summary>
    public static JsonElement? Claim(GrantCase grant) =>
        grant.Grant.Claims.AuthorizationDetails is { } json ? JsonElement.Parse(json) : null;

    /// <summary>The one object, once <see cref="Rules.AuthorizationDetailsTypeIsKnown"/> has let it through.</summary>
    public static JsonElement? Object(GrantCase grant) => Claim(grant)?[0];

    public static string? Type(JsonElement details) =>
        details.ValueKind == JsonValueKind.Object ? JsonText.Member(details, "type") : null;

    /// <summary>A member that the type does not have, by its path; null when all are known.</summary>
    public static string? UnknownMember(JsonElement details)
    {
        if (Type(details) == RequestedDetails.ConsentType)
            return Unknown(details, ConsentMembers);
        if (Unknown(details, SystemUserMembers) is { } unknown)
            return unknown;
        return
            details.TryGetProperty("systemuser_org"u8, out var organisation)
            && organisation.ValueKind == JsonValueKind.Object
            && Unknown(organisation, OrganisationMembers) is { } inner
            ? $"systemuser_org.{inner}"
            : null;
    }

    private static string? Unknown(JsonElement json, string[] known)
    {
        foreach (var member in json.EnumerateObject())
        {
            if (!known.Contains(member.Name, StringComparer.Ordinal))
                return member.Name;
        }
        return null;
    }
}
