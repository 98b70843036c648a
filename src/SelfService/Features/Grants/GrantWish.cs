using Microsoft.AspNetCore.Http;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>What a grant to try shall ask for, as it was chosen on the page; unchecked.</summary>
/// <param name="Scopes">None for all that the client has.</param>
public sealed record GrantWish(string? Kid, IReadOnlyList<string> Scopes)
{
    /// <summary>The fields that are always in sight.</summary>
    internal static readonly IReadOnlyList<string> Common = ["resource", "consumer_org"];

    public string Resource { get; init; } = "";

    /// <summary>An organisation number, to act for it by delegation.</summary>
    public string Consumer { get; init; } = "";

    /// <summary>pid: a national identity number. Never log it.</summary>
    public string Person { get; init; } = "";

    /// <summary>The organisation number of a customer, to act as its system user.</summary>
    public string SystemUser { get; init; } = "";

    /// <summary>Which of the customer's system users; empty for the one without a reference of its own.</summary>
    public string ExternalReference { get; init; } = "";

    /// <summary>The id of a consent.</summary>
    public string Consent { get; init; } = "";

    /// <summary>Who gave the consent: an organisation number or a national identity number. Never log it.</summary>
    public string ConsentFrom { get; init; } = "";

    /// <summary>From an address. Addresses are kept and passed on, so what may be a person's number is not read there.</summary>
    internal static GrantWish Read(HttpContext http)
    {
        var query = http.Request.Query;
        return Read(name => query[name].FirstOrDefault(), [.. query["scope"].OfType<string>()]) with
        {
            Person = "",
            ConsentFrom = "",
        };
    }

    /// <summary>From a form: the one where it is chosen, or the one that a signed grant is sent with.</summary>
    internal static GrantWish Read(PostedForm form) => Read(name => form[name], form.All("scope"));

    /// <summary>What goes along with a signed grant, so that the page can be shown again.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Fields =>
        [
            new("resource", Resource),
            new("consumer_org", Consumer),
            new("pid", Person),
            new("systemuser_org", SystemUser),
            new("external_ref", ExternalReference),
            new("consent_id", Consent),
            new("consent_from", ConsentFrom),
        ];

    private static GrantWish Read(Func<string, string?> field, IReadOnlyList<string> scopes) =>
        new(field("kid"), scopes)
        {
            Resource = field("resource") ?? "",
            Consumer = field("consumer_org") ?? "",
            Person = field("pid") ?? "",
            SystemUser = field("systemuser_org") ?? "",
            ExternalReference = field("external_ref") ?? "",
            Consent = field("consent_id") ?? "",
            ConsentFrom = field("consent_from") ?? "",
        };
}
