using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Casework;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Registrations;

/// <summary>
/// Asks the service desk to register an organisation, or to tie an e-mail domain to one that is registered. Which of them it
/// is, and whether somebody has asked already, shows neither in the answer nor in the mail.
/// </summary>
internal sealed class RequestOrganisation(
    PortvaktDb db,
    NumberSchemes numbers,
    OpenCase open,
    MailLimit limit
)
{
    private const int LongestName = 100;

    public async Task<Outcome<WorkEmail>> Handle(
        RequestOrganisationInput input,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var problems = new List<Problem>();
        var name = PlainText.Line(input.Name, "name", LongestName, Problems.PersonNameMissing);
        problems.AddRange(name.Problems);
        var email = WorkEmail.Parse(input.Email);
        problems.AddRange(email.Problems);
        if (email.Ok && await DomainRefusal(email.Value, cancellation) is { } refusal)
            problems.Add(refusal);
        var number = numbers.Parse(input.Orgno);
        problems.AddRange(number.Problems);
        var called = Optional(input.OrganisationName, "organisation", LongestName);
        problems.AddRange(called.Problems);
        if (PlainText.Optional(input.Message) is { } words)
            problems.AddRange(PlainText.Lines(words, "message", CaseMessage.Longest).Problems);
        if (!name.Ok || !email.Ok || !number.Ok || problems.Count > 0)
            return problems;
        // As many as there may be mails: who floods an address with cases floods the service desk too.
        if (!await limit.Allows(AttemptKind.CaseMail, email.Value))
            return email;
        var asked = await Case(input, name.Value, email.Value, number.Value, actor, cancellation);
        var opened = await open.Handle(
            asked,
            other => other.Requester.Email == email.Value.Address,
            actor,
            cancellation
        );
        // Asked for already: its mail has been sent, and the page says the same.
        return opened.Ok || opened.Problems[0].Code == Problems.CaseOpenAlready
            ? email
            : Outcome<WorkEmail>.Failed(opened.Problems);
    }

    private async Task<NewCase> Case(
        RequestOrganisationInput input,
        string name,
        WorkEmail email,
        OrganisationId number,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var registered = await db.Organisations.AnyAsync(o => o.Number == number, cancellation);
        return new NewCase(
            registered ? CaseKind.UnknownDomain : CaseKind.OrganisationRegistration,
            Environment: null,
            number,
            new CaseRequester(null, name, email.Address, actor.Language),
            new CaseWish
            {
                Domain = email.Domain,
                OrganisationName = PlainText.Optional(input.OrganisationName),
            },
            input.Message
        );
    }

    private async Task<Problem?> DomainRefusal(WorkEmail email, CancellationToken cancellation)
    {
        if (PublicMailDomains.Contains(email.Domain))
            return Problem.At("email", Problems.EmailDomainPublic, email.Domain);
        return (await db.EmailDomains.Owners(email, cancellation)).Count > 0
            ? Problem.At("email", Problems.EmailDomainKnown, email.Domain)
            : null;
    }

    private static Outcome<string> Optional(string? text, string field, int limit) =>
        PlainText.Optional(text) is null ? "" : PlainText.Line(text, field, limit);
}
