using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Ansattporten;

internal static class AnsattportenTexts
{
    public static readonly Text GoOn = new(
        "Fortsett der du slapp",
        "Hald fram der du slapp",
        "Continue where you left off"
    );
    public static readonly Text GoOnIntro = new(
        "Du er logget inn. Det du skrev, er tatt vare på og blir sendt når du velger Send.",
        "Du er logga inn. Det du skreiv, er teke vare på og blir sendt når du vel Send.",
        "You are signed in. What you typed was kept, and is sent when you choose Send."
    );
    public static readonly Text Send = new("Send", "Send", "Send");
}
