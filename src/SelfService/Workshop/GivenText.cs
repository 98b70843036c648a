using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Workshop;

/// <summary>What a workshop's fields sent: the file where one was chosen, else what was pasted.</summary>
internal static class GivenText
{
    public static string Of(PostedForm form, string name) =>
        form.File($"{name}-file") is { } file ? PastedKeys.TextOf(file) : form[name] ?? "";
}
