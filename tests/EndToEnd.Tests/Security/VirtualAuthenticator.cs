using Microsoft.Playwright;

namespace Portvakt.EndToEnd.Tests.Security;

/// <summary>Chromium's own authenticator for tests (the WebAuthn domain of its protocol), which holds passkeys.</summary>
internal sealed class VirtualAuthenticator(ICDPSession protocol, string id)
{
    /// <summary>Plugs one into a page's browser.</summary>
    public static async Task<VirtualAuthenticator> In(IPage page)
    {
        var protocol = await page.Context.NewCDPSessionAsync(page);
        await protocol.SendAsync("WebAuthn.enable");
        var added = await protocol.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new Dictionary<string, object>
            {
                ["options"] = new Dictionary<string, object>
                {
                    ["protocol"] = "ctap2",
                    ["transport"] = "internal",
                    ["hasResidentKey"] = true,
                    ["hasUserVerification"] = true,
                    ["isUserVerified"] = true,
                    ["automaticPresenceSimulation"] = true,
                },
            }
        );
        return new(protocol, added!.Value.GetProperty("authenticatorId").GetString()!);
    }

    /// <summary>Whether finger or PIN are the right ones from now on.</summary>
    public Task Verifies(bool right) =>
        protocol.SendAsync(
            "WebAuthn.setUserVerified",
            new Dictionary<string, object> { ["authenticatorId"] = id, ["isUserVerified"] = right }
        );
}
