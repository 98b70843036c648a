using Bench.Clients;

namespace Bench.Sender;

/// <summary>The two forms of the same request.</summary>
internal static class Bodies
{
    /// <summary>A JWT as the grant (RFC 7523 section 2.1).</summary>
    public static string Grant(string assertion) =>
        "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer"
        + $"&assertion={assertion}";

    /// <summary>A JWT as the client's authentication (RFC 7523 section 2.2).</summary>
    public static string Credentials(Client client, string assertion) =>
        $"grant_type=client_credentials&client_id={client.Id}"
        + $"&scope={Uri.EscapeDataString(client.Scope)}"
        + "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
        + $"&client_assertion={assertion}";
}
