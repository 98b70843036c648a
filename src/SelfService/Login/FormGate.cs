using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Login;

/// <summary>
/// Reads and checks every posted form before its handler is bound. It asks the antiforgery service itself: the
/// framework's own check passes over forms that a handler reads by hand and over requests without a body.
/// </summary>
internal static class FormGate
{
    private const string Key = "portvakt.form-refused";
    private const string FieldsKey = "portvakt.form-fields";

    /// <summary>Room for five pasted keys and everything around them.</summary>
    private const long MaxBody = 512 * 1024;

    /// <summary>The verdict on this request's form; refused unless the gate let it pass.</summary>
    public static Problem? Verdict(HttpContext http) =>
        http.Items.TryGetValue(Key, out var verdict)
            ? verdict as Problem
            : Problem.Of(Problems.FormExpired);

    /// <summary>The fields of a form that could be read; none of any other body.</summary>
    public static IFormCollection Fields(HttpContext http) =>
        http.Items[FieldsKey] as IFormCollection ?? FormCollection.Empty;

    /// <summary>Runs as middleware in front of every page route.</summary>
    public static async Task Check(HttpContext http, Visit visit)
    {
        if (HttpMethods.IsGet(http.Request.Method))
            return;
        http.Items[Key] = await Judge(http, visit);
    }

    private static async Task<Problem?> Judge(HttpContext http, Visit visit)
    {
        if (!await Readable(http))
            return Problem.Of(Problems.FormExpired);
        var antiforgery = (IAntiforgery)http.RequestServices.GetService(typeof(IAntiforgery))!;
        if (!await antiforgery.IsRequestValidAsync(http))
            return Problem.Of(Problems.FormExpired);
        var madeFor = http.Request.Form[PostForm.OrganisationField].ToString();
        return madeFor.Length > 0 && madeFor != visit.Actor.Organisation?.ToString()
            ? Problem.Of(Problems.ActingOrganisationChanged)
            : null;
    }

    /// <summary>The framework reports a form that is too large or no form at all by throwing.</summary>
    private static async Task<bool> Readable(HttpContext http)
    {
        if (!http.Request.HasFormContentType || http.Request.ContentLength > MaxBody)
            return false;
        // A body sent in chunks does not say how long it will be.
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = MaxBody;
        try
        {
            var fields = await http.Request.ReadFormAsync(http.RequestAborted);
            // No browser sends it, and PostgreSQL cannot store it.
            if (fields.Any(field => field.Value.Any(value => value?.Contains('\0') == true)))
                return false;
            http.Items[FieldsKey] = fields;
            return true;
        }
        catch (Exception e)
            when (e is InvalidDataException or IOException
                && !http.RequestAborted.IsCancellationRequested
            )
        {
            return false;
        }
    }
}
