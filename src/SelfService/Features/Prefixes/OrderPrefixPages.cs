using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Prefixes;

/// <summary>"Bestill prefiks" in one environment: the name can be checked first, and a proposed one taken instead.</summary>
internal static class OrderPrefixPages
{
    /// <summary>The button that checks the name, and sends nothing.</summary>
    public const string CheckButton = "sjekk";

    /// <summary>The button of a proposed name.</summary>
    public const string Proposal = "forslag";

    /// <summary>The name that the page has said looks like another's.</summary>
    public const string Seen = "sett";

    /// <param name="prefiks">A name that the address brings along; it is checked at once.</param>
    public static async Task<IResult> Get(
        Visit visit,
        CheckPrefix check,
        string? prefiks,
        CancellationToken cancellation
    ) =>
        Form(
            visit,
            prefiks,
            null,
            prefiks is null
                ? null
                : await check.Handle(
                    visit.Environment.Name,
                    visit.Organisation,
                    prefiks,
                    cancellation
                ),
            []
        );

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        OrderPrefix order,
        CheckPrefix check,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var (typed, purpose) = (form[Proposal] ?? form["prefix"], form["purpose"]);
        var (environment, organisation) = (visit.Environment.Name, visit.Organisation);
        var onlyChecks = form[Proposal] is not null || form[CheckButton] is not null;
        if (form.Refused is null && onlyChecks)
            return Form(
                visit,
                typed,
                purpose,
                await check.Handle(environment, organisation, typed, cancellation),
                []
            );
        var outcome = await form.Submit(() =>
            order.Handle(
                environment,
                organisation,
                typed,
                purpose,
                form[Seen],
                visit.Actor,
                cancellation
            )
        );
        if (outcome.Ok)
        {
            receipts.Leave(http, OrderTexts.Ordered.With(outcome.Value.Number));
            return Results.LocalRedirect(Links.OwnCase(outcome.Value.Number));
        }
        var isWrong = outcome.Problems.Any(p => p.Field == "prefix");
        return Form(
            visit,
            typed,
            purpose,
            isWrong ? await check.Handle(environment, organisation, typed, cancellation) : null,
            outcome.Problems
        );
    }

    private static IResult Form(
        Visit visit,
        string? typed,
        string? purpose,
        CheckedPrefix? found,
        IReadOnlyList<Problem> problems
    ) =>
        Html.Page<OrderPrefixPage, OrderPrefixModel>(
            new(visit.Environment.Name, typed, purpose, found, problems)
            {
                Refusal = visit.Refusal(Operation.OrderPrefix),
            },
            PostedForm.StatusOf(problems)
        );
}
