using Portvakt.Domain.Notices;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Outbox;

/// <summary>Which mails the list shows, as its address says it.</summary>
internal static class OutboxFilter
{
    public const string SetAside = "lagt-til-side";
    public const string Failed = "feilet";
    public const string Waiting = "venter";

    public static MailStage? Read(string? word) =>
        word switch
        {
            SetAside => MailStage.SetAside,
            Failed => MailStage.Failed,
            Waiting => MailStage.Waiting,
            _ => null,
        };

    public static string Address(MailStage? stage, int page = 1) =>
        Links.Outbox
        + (
            stage switch
            {
                MailStage.SetAside => $"?vis={SetAside}&side={page}",
                MailStage.Failed => $"?vis={Failed}&side={page}",
                MailStage.Waiting => $"?vis={Waiting}&side={page}",
                _ => page == 1 ? "" : $"?side={page}",
            }
        );

    /// <summary>Those that have not left; what the operator dropped has no error and is not shown.</summary>
    public static IQueryable<OutgoingMail> Of(IQueryable<OutgoingMail> mails, MailStage? stage) =>
        stage switch
        {
            MailStage.SetAside => mails.Where(m =>
                m.Sent == null && m.SetAside != null && m.LastError != null
            ),
            MailStage.Failed => mails.Where(m =>
                m.Sent == null && m.SetAside == null && m.LastError != null
            ),
            MailStage.Waiting => mails.Where(m =>
                m.Sent == null && m.SetAside == null && m.LastError == null
            ),
            _ => mails.Where(m => m.Sent == null && (m.SetAside == null || m.LastError != null)),
        };
}
