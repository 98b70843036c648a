using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using Portvakt.Domain.Basics;

namespace Portvakt.LoginProvider.Tests;

/// <summary>A national identity number stands in the id token, and on the pages of those who are made up. Nowhere else.</summary>
[Requirement("R33")]
public sealed class SecrecyTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_log_tells_a_number_however_much_is_logged()
    {
        using var folder = new TempFolder();
        var port = FreePort.Row(8);
        Dictionary<string, string> chatty = new() { ["Logging__LogLevel__Default"] = "Trace" };
        await using var program = ChildProcess.Start(
            ChildProcess.Program,
            folder.Path,
            chatty,
            "--port",
            $"{port}"
        );
        await program.Says("First token");
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new Uri($"http://localhost:{port + 4}"),
        };

        foreach (var hint in new[] { Demo.Kari, Demo.RealLooking })
        {
            using var signedIn = await http.GetAsync(Address(port, hint), Stop);
            Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
        }
        var page = await http.GetStringAsync(Address(port, null), Stop);
        using var searched = await http.PostAsync("/authorize", Search(page), Stop);
        await http.GetAsync(Address(port, Demo.Kari).Replace("portvakt-prod", "x"), Stop);
        await program.Signal("TERM");
        await program.Exit();

        Assert.Contains("Microsoft.AspNetCore", program.Output);
        foreach (var number in new[] { Demo.Kari, Demo.Tone, Demo.RealLooking })
        {
            Assert.DoesNotContain(number, program.Output);
            Assert.DoesNotContain(number, program.Errors);
        }
    }

    [Fact]
    public async Task No_address_that_we_make_tells_a_number()
    {
        await using var server = await TestServer.Start(stop: Stop);
        using var client = RelyingParty.Of(server);

        var back = await client.Authorize(
            ("login_hint", Demo.Kari),
            ("authorization_details", Demo.Services(Demo.Apis))
        );
        var page = await client.Authorize(("prompt", "login"));
        var made = await client.Send(page, "ny");

        Assert.DoesNotContain(Demo.Kari, back.Location);
        // The code is a word that says nothing: 32 random bytes.
        Assert.Equal(43, client.Answer(back)["code"].Length);
        foreach (var shown in new[] { page, made })
            Assert.All(
                shown.Document.QuerySelectorAll("a[href], form[action], link[href]"),
                element =>
                    Assert.DoesNotMatch(
                        "[0-9]{11}",
                        element.GetAttribute("href") ?? element.GetAttribute("action")!
                    )
            );
        await using var db = server.Db();
        Assert.All(
            db.Events.Select(e => e.Subject + e.Before + e.After).ToList(),
            // Standing alone: the last twelve digits of an id may all be decimal.
            told => Assert.DoesNotMatch("(?<![0-9a-f])[0-9]{11}(?![0-9a-f])", told)
        );
    }

    private static string Address(int port, string? hint) =>
        QueryHelpers.AddQueryString(
            "/authorize",
            new Dictionary<string, string?>
            {
                ["client_id"] = "portvakt-prod",
                ["redirect_uri"] = $"http://localhost:{port}/prod/ansattporten/svar",
                ["response_type"] = "code",
                ["scope"] = "openid",
                ["state"] = "s",
                ["nonce"] = "n",
                ["code_challenge"] = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
                ["code_challenge_method"] = "S256",
                ["login_hint"] = hint,
            }
        );

    /// <summary>The search form of a page, filled in with a number that may be somebody's.</summary>
    private static FormUrlEncodedContent Search(string page)
    {
        var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(page);
        var form = document.QuerySelector("input[type=search]")!.Closest("form")!;
        var fields = form.QuerySelectorAll("input[type=hidden]")
            .Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!))
            .Append(KeyValuePair.Create("sok", Demo.RealLooking));
        return new FormUrlEncodedContent(fields);
    }
}
