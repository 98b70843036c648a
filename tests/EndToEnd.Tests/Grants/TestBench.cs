using Microsoft.Playwright;

namespace Portvakt.EndToEnd.Tests.Grants;

/// <summary>"Test nå" of a client of the demo, open in a browser.</summary>
internal static class TestBench
{
    public static async Task<PortalUser> Open(
        IBrowserContext session,
        TestServer server,
        string clientId,
        string email = "anne@fossekall.example"
    )
    {
        var user = await PortalUser.At(session, server.Portal);
        await user.SignIn(email, server.DemoPassword());
        await user.Open($"/ver2/integrasjoner/{clientId}/test");
        return user;
    }

    /// <summary>Picks files and signs with them.</summary>
    public static async Task SignWith(this PortalUser user, params FilePayload[] files)
    {
        await user.Page.Locator("#key-file").SetInputFilesAsync(files);
        await user.Press("Signer og send");
    }

    /// <summary>Enters the password that is asked for.</summary>
    public static async Task Unlock(this PortalUser user, string password)
    {
        var field = user.Page.Locator("#key-password");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await field.FillAsync(password);
        await field.PressAsync("Enter");
    }

    /// <summary>Runs the command of the page as it stands there, in a folder with the files that it names, and sends what it says.</summary>
    public static async Task SignByCommand(this PortalUser user, TempFolder folder)
    {
        var command = await user
            .Page.Locator("pre", new() { HasText = "openssl dgst" })
            .TextContentAsync();
        await using var shell = ChildProcess.Start("bash", folder.Path, [], "-c", command!);
        Assert.Equal(0, await shell.Exit());
        await user.Page.Locator("#assertion").FillAsync(shell.Output);
        await user.Press("Send");
    }

    /// <summary>Why the file could not sign.</summary>
    public static Task IsTold(this PortalUser user, string problem) =>
        Assertions
            .Expect(user.Page.Locator("#key-file-feil").GetByText(problem))
            .ToBeVisibleAsync(new() { Timeout = 20_000 });

    /// <summary>The grant goes to the token server and back; on a busy machine that takes its time.</summary>
    public static Task GotToken(this PortalUser user) =>
        Assertions
            .Expect(user.Main)
            .ToContainTextAsync("Du fikk et token", new() { Timeout = 20_000 });
}
