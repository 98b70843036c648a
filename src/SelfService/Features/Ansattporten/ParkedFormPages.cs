using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Ansattporten;

/// <summary>After the sign-in: one click sends what was typed before it.</summary>
internal static class ParkedFormPages
{
    public static async Task<IResult> Get(
        Guid id,
        Visit visit,
        FormParking parking,
        CancellationToken cancellation
    )
    {
        if (
            visit.AccountId is not { } account
            || await parking.Find(id, account, cancellation) is not { } form
        )
            return Gate.Page(Problem.Of(Problems.FormExpired));
        var madeFor = form.Fields.GetValueOrDefault(PostForm.OrganisationField)?.FirstOrDefault();
        if (madeFor is not null && madeFor != visit.Actor.Organisation?.ToString())
            return Gate.Page(Problem.Of(Problems.ActingOrganisationChanged));
        return Html.Page<ParkedFormPage, ParkedFormModel>(
            new(
                form.Path,
                [
                    .. form
                        .Fields.Where(f => f.Key != PostForm.OrganisationField)
                        .SelectMany(f => f.Value.Select(v => new ParkedField(f.Key, v))),
                ]
            )
        );
    }
}

/// <summary>A form that goes on.</summary>
public sealed record ParkedFormModel(string Action, IReadOnlyList<ParkedField> Fields);

/// <summary>One value of it.</summary>
public sealed record ParkedField(string Name, string Value);
