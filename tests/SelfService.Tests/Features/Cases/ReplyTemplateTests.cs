using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Cases;

[Requirement("R35")]
public sealed class ReplyTemplateTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task A_template_fills_the_field_in_the_language_of_who_asked(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        using var visitor = server.NewVisitor();
        await visitor.Get("/sprak/en");
        var email = $"nina@{NewOrganisation.Domain()}";
        await Asked.Ask(visitor, email, NewOrganisation.Number().Value);
        var about = await server.CaseOf(email);
        var address = $"/drift/saker/{about.Number}";

        var plain = await desk.Get(address);
        var unknown = await desk.Get($"{address}?mal=finnes-ikke");
        var filled = await desk.Get($"{address}?mal=mer");
        var changed = filled.ValueOf("message") + "\nPS: It is not urgent.";
        await desk.Submit(filled, "/melding", ("message", changed));

        Assert.Equal("", plain.ValueOf("message"));
        Assert.Equal("", unknown.ValueOf("message"));
        Assert.StartsWith("Hello.", filled.ValueOf("message"));
        Assert.Contains(
            "Vi trenger mer informasjon",
            filled.Document.GetElementById("mal")!.TextContent
        );
        var said = Assert.Single(
            (await server.CaseOf(email)).Messages,
            m => m.Side == CaseSide.Decider
        );
        Assert.EndsWith("It is not urgent.", said.Text);
    }

    [Theory, OnBoth]
    public async Task Only_the_service_desk_is_offered_templates(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();
        var email = $"nina@{NewOrganisation.Domain()}";
        await Asked.Ask(visitor, email, NewOrganisation.Number().Value);

        var own = await visitor.Get(await server.LinkMailedTo(email));

        Assert.NotNull(own.Document.GetElementById("message"));
        Assert.Null(own.Document.GetElementById("mal"));
    }
}
