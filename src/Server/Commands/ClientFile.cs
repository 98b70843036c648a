using Portvakt.Server.Settings;

namespace Portvakt.Server.Commands;

/// <summary>A client's side of the registration: what it needs to ask for a token.</summary>
/// <param name="Issuer">MP_ISSUER, ending with a slash.</param>
/// <param name="ClientId">MP_CLIENT_ID, or with a certificate MP_PFX_CLIENT_ID.</param>
/// <param name="Signer">MP_JWK or MP_PFX: what it signs with.</param>
internal sealed record ClientFile(string Issuer, string ClientId, ClientSigner Signer, string Scope)
{
    /// <summary>MP_RESOURCE: the audience that the token is to name; null for none.</summary>
    public string? Resource { get; private init; }

    /// <summary>MP_CONSUMER_ORG: the organisation that delegated; null when the client acts for its own.</summary>
    public string? ConsumerOrganisation { get; private init; }

    /// <summary>MP_SYSTEMUSER_ORG: the customer whose system user the client acts as; null for none.</summary>
    public string? SystemUserOrganisation { get; private init; }

    /// <summary>MP_SYSTEMUSER_REF: the reference of that system user; null when the customer has only one.</summary>
    public string? SystemUserReference { get; private init; }

    /// <summary>The same client acting for its own organisation, with a token for no particular audience.</summary>
    public ClientFile Plain() =>
        this with
        {
            Resource = null,
            ConsumerOrganisation = null,
            SystemUserOrganisation = null,
        };

    /// <summary>Reads the file. Throws <see cref="StartRefused"/> with one sentence that repeats no value of it.</summary>
    public static ClientFile Read(string path)
    {
        var values = Values(path);
        string Needed(string name) =>
            values.TryGetValue(name, out var value)
                ? value
                : throw new StartRefused($"{path} has no line {name}=…");
        var issuer = Needed("MP_ISSUER");
        if (!Uri.TryCreate(issuer, UriKind.Absolute, out var uri) || !uri.Scheme.StartsWith("http"))
            throw new StartRefused($"{path}: MP_ISSUER is not an http or https address.");
        // A file with both a key and a certificate speaks of two clients; the plain key goes first.
        var signsWithKey = !values.ContainsKey("MP_PFX") || values.ContainsKey("MP_JWK");
        return new ClientFile(
            issuer.TrimEnd('/') + "/",
            Needed(signsWithKey ? "MP_CLIENT_ID" : "MP_PFX_CLIENT_ID"),
            signsWithKey
                ? ClientSigner.FromJwk(path, Needed("MP_JWK"))
                : ClientSigner.FromPfx(path, Needed("MP_PFX")),
            Needed("MP_SCOPE")
        )
        {
            Resource = values.GetValueOrDefault("MP_RESOURCE"),
            ConsumerOrganisation = values.GetValueOrDefault("MP_CONSUMER_ORG"),
            SystemUserOrganisation = values.GetValueOrDefault("MP_SYSTEMUSER_ORG"),
            SystemUserReference = values.GetValueOrDefault("MP_SYSTEMUSER_REF"),
        };
    }

    /// <summary>As in a shell, quotes around the whole value are not part of it.</summary>
    private static string Unquoted(string value) =>
        value.Length >= 2 && value[0] is '\'' or '"' && value[0] == value[^1]
            ? value[1..^1]
            : value;

    private static Dictionary<string, string> Values(string path)
    {
        try
        {
            return File.ReadLines(path)
                .Select(line => line.Split('=', 2))
                .Where(parts => parts.Length == 2 && !parts[0].TrimStart().StartsWith('#'))
                .Select(parts => (Name: parts[0].Trim(), Value: Unquoted(parts[1].Trim())))
                .Where(line => line.Value.Length > 0)
                // As in a shell, the last line of a name counts.
                .GroupBy(line => line.Name, line => line.Value)
                .ToDictionary(lines => lines.Key, lines => lines.Last());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartRefused($"{path} cannot be read: {e.Message.TrimEnd('.')}.");
        }
    }
}
