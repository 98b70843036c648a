using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Tests.Features.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.AccessRequests;

/// <summary>"Be om tilgang" on pages, from the request to the token.</summary>
[Requirement("R21")]
public sealed class AskPageTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task An_approved_request_gives_the_chosen_client_tokens(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        var client = await use.Consumer.Visitor.NewClient("Kartklient");
        var clientId = Ground.ClientId(client);
        await use.Consumer.Visitor.Paste(client, Ground.Jwk("k1"));
        var early = await use.Server.TokenFor(clientId, "k1", use.Scope.Name.Value);
        Assert.False(early.TryGetProperty("access_token", out _));

        var id = await use.Asked(
            ("purpose", "Vise høyder i kartet"),
            ("legal_basis", "Kartloven § 1"),
            ("client_id", clientId)
        );
        var receipt = await use.Consumer.Visitor.Get($"{TwoParties.Sent}/{id}");
        Assert.Contains("LYTTENDE UGLE DIREKTORAT har fått forespørselen", receipt.Text);
        Assert.Contains("Kartklient", receipt.Text);

        var approved = await use.Answer(id, "/godkjenn", ("reason", "Velkommen"));
        Assert.Equal(HttpStatusCode.Redirect, approved.Status);

        var answer = await use.Server.TokenFor(clientId, "k1", use.Scope.Name.Value);
        var claims = Ground.Claims(answer.GetProperty("access_token").GetString()!);
        Assert.Equal(use.Scope.Name.Value, claims.GetProperty("scope").GetString());
        var after = await use.Consumer.Visitor.Get($"{TwoParties.Sent}/{id}");
        Assert.Contains("så den kan få token nå", after.Text);
        Assert.Contains("Velkommen", after.Text);
    }

    [Theory, OnBoth]
    public async Task The_form_proposes_the_visitor_as_contact_and_the_client_that_they_came_from(
        DatabaseKind kind
    )
    {
        using var use = await TwoParties.On(servers, kind);
        var client = Ground.ClientId(await use.Consumer.Visitor.NewClient("Kartklient"));

        var form = await use.Consumer.Visitor.Get($"{use.Form}&klient={client}");

        Assert.Equal(HttpStatusCode.OK, form.Status);
        Assert.Equal($"{use.Consumer.Name}, {use.Consumer.Email}", form.ValueOf("contact"));
        Assert.Equal(client, form.ValueOf("client_id"));
        Assert.Equal("", form.ValueOf("purpose"));
    }

    [Theory]
    [OnBoth("purpose", "", "purpose")]
    [OnBoth("valid_to", "2001-01-01", "Sluttdatoen er passert")]
    [OnBoth("client_id", "not-a-client", "ingen integrasjon med klient-ID")]
    public async Task A_mistake_is_told_at_its_field_and_what_was_typed_stays(
        DatabaseKind kind,
        string field,
        string value,
        string message
    )
    {
        using var use = await TwoParties.On(servers, kind);

        var page = await use.Ask((field, value), ("legal_basis", "Kartloven § 1"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(message, page.ProblemAt(field), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("Kartloven § 1", page.ValueOf("legal_basis"));
        Assert.Null(await use.Access());
    }

    [Theory, OnBoth]
    [Requirement("R4")]
    public async Task A_private_scope_looks_like_none_until_one_has_had_access(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind, Visibility.Private);
        var none = $"{TwoParties.Sent}/ny?scope=p:finnes.ikke";

        var hidden = await use.Consumer.Visitor.Get(use.Form);
        var absent = await use.Consumer.Visitor.Get(none);
        Assert.Equal(
            (HttpStatusCode.NotFound, HttpStatusCode.NotFound),
            (hidden.Status, absent.Status)
        );
        Assert.Equal(absent.Heading, hidden.Heading);
        Assert.DoesNotContain(
            use.Scope.Name.Value,
            hidden.Text[hidden.Text.IndexOf("<main", StringComparison.Ordinal)..]
        );

        await using (var db = use.Server.Db())
        {
            var now = TimeProvider.System.GetUtcNow();
            var former = ScopeAccess.Grant(use.Scope, use.ConsumerId, now.AddDays(-2));
            former.Remove(now.AddDays(-1));
            db.Accesses.Add(former);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        Assert.Equal(HttpStatusCode.OK, (await use.Consumer.Visitor.Get(use.Form)).Status);
    }

    [Theory, OnBoth]
    public async Task Who_has_asked_is_led_to_the_request_that_waits(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        var form = await use.Consumer.Visitor.Get(use.Form);
        var id = await use.Asked();

        var again = await use.Consumer.Visitor.Get(use.Form);
        var sent = await use.Consumer.Visitor.Submit(form, "/ny", ("purpose", "Igjen"));

        Assert.Equal($"{TwoParties.Sent}/{id}", again.Location);
        Assert.Equal(HttpStatusCode.Conflict, sent.Status);
        Assert.Contains("allerede bedt om tilgang", sent.Text);
    }

    [Theory, OnBoth]
    public async Task There_is_nothing_to_ask_for_where_everybody_has_access(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind, forAll: true);

        var page = await use.Consumer.Visitor.Get(use.Form);

        Assert.Contains("allerede tilgang", page.Text);
        Assert.Null(page.Document.QuerySelector("main form[method=post]"));
    }

    [Theory, OnBoth]
    [Requirement("R4")]
    public async Task Another_organisations_request_is_not_found(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        using var other = await TwoParties.On(servers, kind);
        var id = await use.Asked();

        foreach (
            var (who, path) in new[]
            {
                (other.Consumer, $"{TwoParties.Sent}/{id}"),
                (other.Consumer, $"{TwoParties.Sent}/{id}/trekk-tilbake"),
                (use.Provider, $"{TwoParties.Sent}/{id}"),
                (other.Provider, $"{TwoParties.Inbox}/{id}"),
                (use.Consumer, $"{TwoParties.Inbox}/{id}"),
            }
        )
            Assert.Equal(HttpStatusCode.NotFound, (await who.Visitor.Get(path)).Status);
        Assert.DoesNotContain(
            use.Scope.Name.Value,
            (await other.Provider.Visitor.Get(TwoParties.Inbox)).Text
        );
        Assert.DoesNotContain(
            use.Scope.Name.Value,
            (await other.Consumer.Visitor.Get(TwoParties.Sent)).Text
        );
    }

    [Theory, OnBoth]
    public async Task A_request_can_be_taken_back_until_it_is_decided(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        var id = await use.Asked();
        var confirm = await use.Consumer.Visitor.Get($"{TwoParties.Sent}/{id}/trekk-tilbake");

        var taken = await use.Consumer.Visitor.Submit(confirm, "/trekk-tilbake");
        var again = await use.Consumer.Visitor.Submit(confirm, "/trekk-tilbake");

        Assert.Equal($"{TwoParties.Sent}/{id}", taken.Location);
        Assert.Equal(AccessRequestState.Withdrawn, (await use.Stored(id)).State);
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Contains("venter ikke lenger", again.Text);
        var late = await use.Provider.Visitor.Get($"{TwoParties.Inbox}/{id}");
        Assert.Null(late.Document.QuerySelector("main form[method=post]"));
        var mail = await use.Server.NewestMailTo(use.Provider.Email);
        Assert.Contains("ikke lenger", mail!.Subject);
        Assert.Contains(EventType.AccessRequestWithdrawn, await use.Server.LogOf(use.ProviderId));
        // The way is open to ask anew.
        await use.Asked();
    }
}
