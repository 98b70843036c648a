using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Rest;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>/organizations: names to numbers, open to everyone as the register is.</summary>
internal static class OrganisationApi
{
    private const string Field = "orgnr";

    public static async Task<ApiResult> Get(
        string orgnr,
        PortvaktDb db,
        NumberSchemes numbers,
        IOrganisationRegister register,
        CancellationToken cancellation
    )
    {
        var number = numbers.Parse(orgnr, Field);
        if (!number.Ok)
            return ApiResult.Refused(number.Problems, new FieldNames("Organization"));
        // What the register tells is kept, and with it the name.
        await register.Find(number.Value, cancellation);
        var names = await db.NamesOf([number.Value], cancellation);
        return names.TryGetValue(number.Value, out var name)
            ? ApiResult.Json(new OrganisationBody(number.Value.WireForm, name))
            : ApiResult.Refused(Problem.Of(Problems.OrganisationUnknown, number.Value.Grouped));
    }
}
