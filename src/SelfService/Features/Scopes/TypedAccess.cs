using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>One access as it was typed.</summary>
public sealed record TypedAccess(string? Orgno = null, string? LastDay = null, string? Note = null)
{
    public static TypedAccess Read(PostedForm form) =>
        new(form[FindConsumer.Field], form["valid_to"], form["note"]);
}
