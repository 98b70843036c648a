using Portvakt.Domain.Organisations;

namespace Portvakt.EndToEnd.Tests.Pages;

/// <summary>Browsers by who sits at them; each signs in once.</summary>
internal sealed class Readers(Browser browser, TestServer server) : IAsyncDisposable
{
    private const string Member = "kari@fjelltake.example";
    private const string Administrator = "kari@fjelltake.example, with Ansattporten";
    public const string Operator = "drift@portvakt.example";
    private readonly Dictionary<string, PortalUser> users = [];

    /// <summary>The people who see a page, each in their own way; the empty name is a visitor.</summary>
    public static IEnumerable<string> Of(PageRoute route) =>
        route.Operation switch
        {
            var operation when Permissions.Of(operation).Level == Level.Operator => [Operator],
            Operation.ReadRights or Operation.ReadRegister or Operation.Represent =>
            [
                Administrator,
            ],
            Operation.Register => [""],
            Operation.ReadPublic or Operation.SignIn => ["", Member],
            _ => [Member],
        };

    public async Task<PortalUser> Get(string email)
    {
        if (users.TryGetValue(email, out var known))
            return known;
        var user = await PortalUser.At(await browser.NewSession(), server.Portal);
        users[email] = user;
        if (email.Length > 0)
            await user.SignIn(email.Split(',')[0], server.DemoPassword());
        if (email == Administrator)
        {
            await user.Open("/ver2/ansattporten");
            await StrongSignIn.As(user, "Kari Fjell");
        }
        if (email == Operator)
            await EnterCode(user);
        return user;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var user in users.Values)
            await user.DisposeAsync();
    }

    /// <summary>The page of the second factor is met on the way in only, so it is checked here.</summary>
    private async Task EnterCode(PortalUser user)
    {
        await user.IsOn("Engangskode");
        await PageCheck.IsInOrder(user.Page, Look.All[0]);
        var people = await File.ReadAllTextAsync(
            Path.Combine(server.DataFolder, "demo", "people.md"),
            TestContext.Current.CancellationToken
        );
        var secret = people.Split('`')[3];
        await user.Fill("Engangskode", OneTimeCode.Now(secret, TimeProvider.System.GetUtcNow()));
        await user.Press("Logg inn");
        await user.IsOn("Kom i gang");
    }
}
