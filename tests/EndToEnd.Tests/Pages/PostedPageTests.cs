using Microsoft.Playwright;

namespace Portvakt.EndToEnd.Tests.Pages;

/// <summary>Pages that only answer a form: with what is wrong, or with a question before something is done.</summary>
[Requirement("R32")]
public sealed class PostedPageTests(Browser browser)
{
    private const string Forms =
        "[...document.querySelectorAll('main form[method=post]')].filter(form => "
        + "form.querySelector('input:not([type=hidden]), textarea, select'))";

    private const string SendEmpty =
        "number => { const form = "
        + Forms
        + "[number]; for (const field of form.querySelectorAll('input:not([type=hidden]), textarea')) "
        + "['checkbox', 'radio'].includes(field.type) ? field.checked = false : field.value = ''; "
        + "window.isLeft = true; HTMLFormElement.prototype.submit.call(form); }";

    private const string Arrived = "() => !window.isLeft && document.readyState === 'complete'";

    [Fact]
    public async Task Every_form_that_is_sent_empty_is_answered_by_an_accessible_page()
    {
        await using var server = await TestServer.Start(
            stop: TestContext.Current.CancellationToken
        );
        var samples = await Samples.Of(server);
        await using var readers = new Readers(browser, server);
        var sent = 0;
        var failures = new List<string>();
        foreach (var route in PageRoute.Of(server).Where(EveryPage.Chosen))
        foreach (var reader in Readers.Of(route))
        {
            var (user, path) = (await readers.Get(reader), samples.Fill(route.Pattern));
            await user.Open(path);
            var forms = await user.Page.EvaluateAsync<int>($"{Forms}.length");
            for (var form = 0; form < forms; form++)
                await Send(user, path, form, Look.Of(sent++), failures.Add);
        }
        Assert.InRange(sent, EveryPage.Some is null ? 40 : 1, int.MaxValue);
        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    private static async Task Send(
        PortalUser user,
        string path,
        int form,
        Look look,
        Action<string> failed
    )
    {
        var page = user.Page;
        await user.Open($"/sprak/{look.Language}?tilbake={Uri.EscapeDataString(path)}");
        await page.SetViewportSizeAsync(look.Width, 900);
        await page.EmulateMediaAsync(new() { ColorScheme = look.Scheme });
        // What was sent before may have taken the form away.
        if (await page.EvaluateAsync<int>($"{Forms}.length") <= form)
            return;
        try
        {
            await page.EvaluateAsync(SendEmpty, form);
            await page.WaitForFunctionAsync(Arrived);
            await PageCheck.IsInOrder(page, look);
        }
        catch (Exception e)
            when (e is Xunit.Sdk.XunitException or PlaywrightException or TimeoutException)
        {
            failed($"{path}, form {form}, sent empty: {e.Message}");
        }
    }
}
